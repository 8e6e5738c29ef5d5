/** The lists of the proof are what they say, and its look at a report misses nothing. */
package socai.bench.importing;
