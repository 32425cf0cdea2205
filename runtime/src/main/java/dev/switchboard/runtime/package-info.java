/** What connects a router with a server: the request, the answer, who may call, and who is told. */
@NullMarked
package dev.switchboard.runtime;

import org.jspecify.annotations.NullMarked;
