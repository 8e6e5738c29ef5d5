/** The living province: what is needed from outside, and how it is asked for. */
@NullMarked
package socai.demo;

import org.jspecify.annotations.NullMarked;
