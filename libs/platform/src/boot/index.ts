export { defineService, type ServiceDeclaration } from './define-service';
