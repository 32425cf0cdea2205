/** One phone line in a Spring Boot application, with nothing around it. */
@NullMarked
package dev.switchboard.sample.spring;

import org.jspecify.annotations.NullMarked;
