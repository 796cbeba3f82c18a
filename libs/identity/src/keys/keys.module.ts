import { Module } from '@nestjs/common';
import { GetJwksController } from './get-jwks/get-jwks.controller';
import { Keyring } from './keyring';
import { RotateSigningKeyController } from './rotate-signing-key/rotate-signing-key.controller';

@Module({ controllers: [GetJwksController, RotateSigningKeyController], providers: [Keyring], exports: [Keyring] })
export class KeysModule {}
