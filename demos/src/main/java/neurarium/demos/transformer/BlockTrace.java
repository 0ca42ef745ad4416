package neurarium.demos.transformer;

/** One block: every matrix between the stream that enters and the one that leaves. */
final class BlockTrace {
    final float[] x; // [T, C], the stream that enters
    final float[] normed; // [T, C]
    final float[] queryKeyValue; // [T, 3·C]
    final float[] scores; // [h, T, T], before the mask
    final float[] attention; // [h, T, T], after mask and softmax
    final float[] mixed; // [T, C], the heads side by side
    final float[] joined; // [T, C], the same with heads that are off at 0
    final float[] attended; // [T, C]
    final float[] seen; // [T, C], x + attended
    final float[] normedAgain; // [T, C]
    final float[] expanded; // [T, 4·C]
    final float[] active; // [T, 4·C]
    final float[] thought; // [T, C]
    final float[] out; // [T, C], seen + thought

    BlockTrace(float[] x, float[] out, int heads, int time) {
        this.x = x;
        this.out = out;
        int size = x.length;
        normed = new float[size];
        queryKeyValue = new float[3 * size];
        scores = new float[heads * time * time];
        attention = new float[heads * time * time];
        mixed = new float[size];
        joined = new float[size];
        attended = new float[size];
        seen = new float[size];
        normedAgain = new float[size];
        expanded = new float[4 * size];
        active = new float[4 * size];
        thought = new float[size];
    }
}
