package dev.switchboard.sound;

/**
 * Brings sound to the sample rate of phones. What is too high for the new rate is filtered out first: left in, it would come
 * back as another tone. The converter of the JDK leaves it in; from 48 kHz it made a tone of 2 kHz, as loud, of one of 6 kHz.
 *
 * <p>A sinc under a Blackman window over {@value #CROSSINGS} zero crossings to each side, read from a table. Measured to 8 kHz:
 * what is below 3,500 Hz stays as it is, which is more than phones transmit, and from 4,000 Hz on 75 dB are taken.
 */
final class Resampler {

    private static final int CROSSINGS = 40;
    private static final int STEPS = 512;

    /** Where the filter cuts, of half the lower sample rate. */
    private static final double CUTOFF = 0.93;

    /** One half of the filter, {@code STEPS} values from one zero crossing to the next; the last is for interpolation. */
    private static final float[] FILTER = new float[CROSSINGS * STEPS + 2];

    static {
        for (int i = 0; i <= CROSSINGS * STEPS; i++) {
            double x = Math.PI * i / STEPS;
            double turn = x / CROSSINGS;
            double window = 0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
            FILTER[i] = (float) (i == 0 ? 1 : Math.sin(x) / x * window);
        }
    }

    private Resampler() {}

    /** The samples at another rate; the same if it is the rate that they have. */
    static float[] convert(float[] samples, float from, float to) {
        if (from == to) {
            return samples;
        }
        double ratio = (double) from / to;
        double density = CUTOFF * Math.min(1, 1 / ratio);
        double reach = CROSSINGS / density;
        float[] converted = new float[(int) Math.ceil(samples.length / ratio)];
        for (int i = 0; i < converted.length; i++) {
            double center = i * ratio;
            int first = (int) Math.max(0, Math.ceil(center - reach));
            int last = (int) Math.min(samples.length - 1.0, Math.floor(center + reach));
            double sum = 0;
            for (int j = first; j <= last; j++) {
                double at = Math.abs(j - center) * density * STEPS;
                int step = (int) at;
                double rest = at - step;
                sum += samples[j] * (FILTER[step] * (1 - rest) + FILTER[step + 1] * rest);
            }
            converted[i] = (float) (sum * density);
        }
        return converted;
    }
}
