import { Gallery } from '@luodi/console-ui/gallery';

/** Every part of the visual language in every state; a page without navigation, for those who build screens. */
export const DesignPage = () => <Gallery />;
