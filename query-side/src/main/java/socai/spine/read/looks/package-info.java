/** Who opened a dossier, and when. */
@NullMarked
package socai.spine.read.looks;

import org.jspecify.annotations.NullMarked;
