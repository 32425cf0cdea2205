/** What the user is told: the catalogue of problems, where each was found, and the report that prints them. */
@NullMarked
package dev.switchboard.processor.report;

import org.jspecify.annotations.NullMarked;
