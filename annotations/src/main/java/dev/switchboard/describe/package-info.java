/**
 * How a provider's protocol is described: events, verbs, nouns and roots are records, and each says its wire form in
 * these annotations. The annotation processor knows no provider; all that it writes follows from such descriptions, and
 * it checks them where they are compiled.
 *
 * <p>All are kept in class files and none is needed when a call arrives.
 */
@NullMarked
package dev.switchboard.describe;

import org.jspecify.annotations.NullMarked;
