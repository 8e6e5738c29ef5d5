/** What is due and what comes in. */
@NullMarked
package socai.dues.write;

import org.jspecify.annotations.NullMarked;
