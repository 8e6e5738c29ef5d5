/** Reorganisations through the real store. */
@NullMarked
package socai.app.reorganising;

import org.jspecify.annotations.NullMarked;
