export { leadsService } from './leads.service';
