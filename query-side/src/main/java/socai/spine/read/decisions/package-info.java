/** The list of all attempts, accepted and refused, by dossier and by organisation. */
@NullMarked
package socai.spine.read.decisions;

import org.jspecify.annotations.NullMarked;
