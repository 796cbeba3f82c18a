export { evaluationService } from './evaluation.service';
