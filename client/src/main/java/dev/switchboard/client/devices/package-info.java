/** Telephones and what acts as one. */
@NullMarked
package dev.switchboard.client.devices;

import org.jspecify.annotations.NullMarked;
