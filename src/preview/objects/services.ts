import { HostObject } from '../protocol/host-object';

/** office.js tells this service that the page is ready; unanswered, that is an unhandled rejection. */
class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {
    return;
  }
}

/** Objects that a client makes by server type. */
export function createService(serverType: string): HostObject | null {
  return serverType === 'Microsoft.InternalService.AddinInternalService' ? new AddinInternalService() : null;
}
