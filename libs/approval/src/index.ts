export { approvalService } from './approval.service';
