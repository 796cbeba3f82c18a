export { landService } from './land.service';
