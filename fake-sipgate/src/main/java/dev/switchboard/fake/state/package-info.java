/**
 * What the fake account holds. Tests seed it, and look at what the requests made of it. All classes are safe for use by many
 * threads, and what they hand out are copies or cannot be changed.
 */
@NullMarked
package dev.switchboard.fake.state;

import org.jspecify.annotations.NullMarked;
