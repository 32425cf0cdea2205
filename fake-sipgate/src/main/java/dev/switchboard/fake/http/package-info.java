/** What an endpoint sees of HTTP: a request, its parts, an answer, and which endpoint is asked. */
@NullMarked
package dev.switchboard.fake.http;

import org.jspecify.annotations.NullMarked;
