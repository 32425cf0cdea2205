/** Answers webhooks in Spring MVC. */
@NullMarked
package dev.switchboard.spring.mvc;

import org.jspecify.annotations.NullMarked;
