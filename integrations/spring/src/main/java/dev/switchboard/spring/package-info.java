/**
 * Lets a Spring Boot application answer webhooks: what MVC and WebFlux have in common. Applications configure it by {@link
 * dev.switchboard.spring.SwitchboardProperties}, and by beans; they call nothing here.
 */
@NullMarked
package dev.switchboard.spring;

import org.jspecify.annotations.NullMarked;
