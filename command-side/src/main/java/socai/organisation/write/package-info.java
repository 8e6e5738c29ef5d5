/** What organisations, offices and rolls are when their events are folded, and how rights read them. */
@NullMarked
package socai.organisation.write;

import org.jspecify.annotations.NullMarked;
