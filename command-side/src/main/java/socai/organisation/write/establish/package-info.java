/** Setting up an organisation. */
@NullMarked
package socai.organisation.write.establish;

import org.jspecify.annotations.NullMarked;
