import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller';
import { ApiDocumentsController } from './documents/api-documents.controller';
import { LiveController } from './live/live.controller';
import { SandboxClockController } from './sandbox/sandbox-clock.controller';
import { StatusController } from './status/status.controller';

@Module({})
export class GatewayModule {
  /** What the composition hands in becomes injectable. */
  static with(providers: Provider[]): DynamicModule {
    return {
      module: GatewayModule,
      providers,
      controllers: [
        ApiDocumentsController,
        CalendarController,
        LiveController,
        SandboxClockController,
        StatusController,
      ],
    };
  }
}
