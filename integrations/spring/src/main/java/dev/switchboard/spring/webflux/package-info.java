/** Answers webhooks in Spring WebFlux. */
@NullMarked
package dev.switchboard.spring.webflux;

import org.jspecify.annotations.NullMarked;
