/** Rules that several acts on dues share. */
@NullMarked
package socai.dues.write.rules;

import org.jspecify.annotations.NullMarked;
