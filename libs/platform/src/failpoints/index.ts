export { armFailpoints, failpoint, FailpointError, failpointsArmed, throughFailpoint } from './failpoint';
