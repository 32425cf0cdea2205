/** JSON as the API spells it. */
@NullMarked
package dev.switchboard.client.json;

import org.jspecify.annotations.NullMarked;
