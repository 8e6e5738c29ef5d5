/** Two years of admissions and recognitions, step by step, each on its day and by who may do it. */
@NullMarked
package socai.demo.life;

import org.jspecify.annotations.NullMarked;
