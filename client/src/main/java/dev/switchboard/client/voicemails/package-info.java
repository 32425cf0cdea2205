/** Answering machines. */
@NullMarked
package dev.switchboard.client.voicemails;

import org.jspecify.annotations.NullMarked;
