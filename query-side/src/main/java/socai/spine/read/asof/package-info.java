/** A dossier as it stood on a day, as far as it was known at an instant. */
@NullMarked
package socai.spine.read.asof;

import org.jspecify.annotations.NullMarked;
