/** The page that shows a phone line at work. It knows nothing of calls: it serves content and sends events as they come. */
@NullMarked
package dev.switchboard.sample.web;

import org.jspecify.annotations.NullMarked;
