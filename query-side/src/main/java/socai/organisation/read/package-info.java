/** The tree of organisations with its history, and who holds which office, as tables. */
@NullMarked
package socai.organisation.read;

import org.jspecify.annotations.NullMarked;
