/** The province as its people know it: organisations, who sits where, who holds which office. */
@NullMarked
package socai.demo.town;

import org.jspecify.annotations.NullMarked;
