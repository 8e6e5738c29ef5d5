/** Calendar arithmetic against tables and slow references. */
package socai.spine.time;
