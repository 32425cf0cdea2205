/** What generated routers are made of. Users have no need of it. */
@NullMarked
package dev.switchboard.runtime.flow;

import org.jspecify.annotations.NullMarked;
