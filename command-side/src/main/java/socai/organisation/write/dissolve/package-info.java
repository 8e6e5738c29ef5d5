/** Ending an organisation. */
@NullMarked
package socai.organisation.write.dissolve;

import org.jspecify.annotations.NullMarked;
