/** sipgate's REST API: the client, its options and its errors. Each area of the API has a package of its own. */
@NullMarked
package dev.switchboard.client;

import org.jspecify.annotations.NullMarked;
