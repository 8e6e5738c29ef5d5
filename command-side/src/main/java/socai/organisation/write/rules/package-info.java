/** Rules that several decisions on organisations share. */
@NullMarked
package socai.organisation.write.rules;

import org.jspecify.annotations.NullMarked;
