/** Renaming an organisation. */
@NullMarked
package socai.organisation.write.rename;

import org.jspecify.annotations.NullMarked;
