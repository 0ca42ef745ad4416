package neurarium.ui;

/** A place of the picture under a finger or pointer, with the width that the picture has. */
public record Touch(double x, double y, double width) {}
