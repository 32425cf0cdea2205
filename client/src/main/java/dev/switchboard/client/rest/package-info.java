/** The areas of the API over HTTP. */
@NullMarked
package dev.switchboard.client.rest;

import org.jspecify.annotations.NullMarked;
