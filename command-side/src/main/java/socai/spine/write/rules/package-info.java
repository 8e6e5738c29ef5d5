/** The rules that hold for every command: office, right, business date. */
@NullMarked
package socai.spine.write.rules;

import org.jspecify.annotations.NullMarked;
