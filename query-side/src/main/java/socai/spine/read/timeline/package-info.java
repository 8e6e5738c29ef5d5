/** The story of a dossier, read from the record itself: one sentence an event, refused attempts among them. */
@NullMarked
package socai.spine.read.timeline;

import org.jspecify.annotations.NullMarked;
