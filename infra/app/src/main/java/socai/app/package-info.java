/** The program: which contexts it holds and how the parts are put together. */
@NullMarked
package socai.app;

import org.jspecify.annotations.NullMarked;
