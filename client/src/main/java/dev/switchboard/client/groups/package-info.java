/** Groups. */
@NullMarked
package dev.switchboard.client.groups;

import org.jspecify.annotations.NullMarked;
