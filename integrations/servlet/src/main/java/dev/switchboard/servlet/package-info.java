/** Serves a router in any servlet container. */
@NullMarked
package dev.switchboard.servlet;

import org.jspecify.annotations.NullMarked;
