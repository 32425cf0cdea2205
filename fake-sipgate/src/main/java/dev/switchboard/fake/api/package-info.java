/** The endpoints, a class for each area, in the order of what they check first. */
@NullMarked
package dev.switchboard.fake.api;

import org.jspecify.annotations.NullMarked;
