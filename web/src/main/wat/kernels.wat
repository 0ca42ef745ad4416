;; The hot loops, four numbers at a time, over the linear memory that they share with the program.
;;
;; This is a Pebble template; the build fills in the macros and assembles the result. Addresses and
;; sizes in bytes are named as places ($x, $y, $end), counts of numbers by $n, $rows, $columns.
;;
;; What every buffer keeps to (neurarium.browser.LinearBuffer): it begins at a multiple of 16 bytes and
;; is followed by 32 bytes that nobody uses. So a loop over a whole buffer may end in the middle of
;; its last four numbers, and a matrix may be read eight numbers at a time beyond its last column.
(module
  (import "env" "memory" (memory 0))
  (import "env" "log" (func $log (param f64) (result f64)))

{# ------------------------------------------------------------------ macros ------------------- #}

{# A polynomial in the v128 local of that name, by Horner's rule; its coefficients are in locals. #}
{% macro polynomial(variable, coefficients) %}
{% for c in coefficients %}{% if loop.index > 0 %}(f32x4.add (f32x4.mul {% endif %}{% endfor %}
{% for c in coefficients %}{% if loop.index > 0 %} (local.get ${{ variable }})) {% endif %}(local.get $k{{ c }}){% if loop.index > 0 %}){% endif %}{% endfor %}
{% endmacro %}

{% macro splat(c) %}(v128.const f32x4 {{ c }} {{ c }} {{ c }} {{ c }}){% endmacro %}

{# Runs the body for four numbers at a time while $x is before $end; "moving" are the places that move on. #}
{% macro whole(moving, body) %}
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
        {{ body }}
{% for place in moving %}
        (local.set ${{ place }} (i32.add (local.get ${{ place }}) (i32.const 16)))
{% endfor %}
        (br $next)))
{% endmacro %}

{# The same for a row of $n numbers that must not be left: fours, then ones, whose body finds each number in lane 0. #}
{% macro row(moving, four, one) %}
    (block $fours
      (loop $next
        (br_if $fours (i32.lt_s (local.get $n) (i32.const 4)))
        {{ four }}
{% for place in moving %}
        (local.set ${{ place }} (i32.add (local.get ${{ place }}) (i32.const 16)))
{% endfor %}
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $next)))
    (block $ones
      (loop $next
        (br_if $ones (i32.le_s (local.get $n) (i32.const 0)))
        {{ one }}
{% for place in moving %}
        (local.set ${{ place }} (i32.add (local.get ${{ place }}) (i32.const 4)))
{% endfor %}
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
{% endmacro %}

{# Runs the body $rows times. #}
{% macro rows(body) %}
    (block $rowsDone
      (loop $nextRow
        (br_if $rowsDone (i32.le_s (local.get $rows) (i32.const 0)))
        {{ body }}
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $nextRow)))
{% endmacro %}

  ;; ------------------------------------------------------------ sums across four lanes

  (func $sum (param $x v128) (result f32)
    (local.set $x (f32x4.add (local.get $x)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $x) (local.get $x))))
    (f32.add (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x))))

  (func $largest (param $x v128) (result f32)
    (local.set $x (f32x4.max (local.get $x)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $x) (local.get $x))))
    (f32.max (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x))))

  ;; ------------------------------------------------------------ functions of one number
  ;; The formulas and their sources: neurarium.kernel.Elementary and Function. They are macros, since
  ;; a call for every four numbers takes longer than tanh: $v becomes f($v), with $t and $r for the
  ;; steps between. Their constants stand in locals named after them, such as $k0.5, which are set
  ;; before the loop: a constant inside it takes several instructions each time. pmin and pmax with
  ;; the number first let NaN pass.

{% set expConstants = ["1.44269504", "12582912", "0.693359375", "2.12194440e-4", "1.9875691500e-4", "1.3981999507e-3", "8.3334519073e-3", "4.1665795894e-2", "1.6666665459e-1", "5.0000001201e-1", "1", "inf", "-87.33654", "88.37"] %}
{% set tanhConstants = ["7.9053111", "-7.9053111", "-2.76076847742355e-16", "2.00018790482477e-13", "-8.60467152213735e-11", "5.12229709037114e-08", "1.48572235717979e-05", "6.37261928875436e-04", "4.89352455891786e-03", "1.19825839466702e-06", "1.18534705686654e-04", "2.26843463243900e-03", "4.89352518554385e-03"] %}
{% set phiConstants = ["0.70710678", "0.5", "4", "-4", "-2.72614225801306e-10", "2.77068142495902e-08", "-2.10102402082508e-06", "-5.69250639462346e-05", "-7.34990630326855e-04", "-2.95459980854025e-03", "-1.60960333262415e-02", "-1.45660718464996e-05", "-2.13374055278905e-04", "-1.68282697438203e-03", "-7.37332916720468e-03", "-1.42647390514189e-02"] %}

{# The locals that hold constants; the last locals of a function. #}
{% macro constants(list) %}
{% for c in list %}
    (local $k{{ c }} v128)
{% endfor %}
{% for c in list %}
    (local.set $k{{ c }} {{ splat(c) }})
{% endfor %}
{% endmacro %}

{% macro k(c) %}(local.get $k{{ c }}){% endmacro %}

{# 1.5 · 2²³ added and subtracted rounds to whole numbers n; before the subtraction n stands in the lowest bits ($t). #}
{% macro exp() %}
    (local.set $t (f32x4.add (f32x4.mul (local.get $v) {{ k("1.44269504") }}) {{ k("12582912") }}))
    (local.set $r (f32x4.sub (local.get $t) {{ k("12582912") }}))
    (local.set $r
      (f32x4.add
        (f32x4.sub (local.get $v) (f32x4.mul (local.get $r) {{ k("0.693359375") }}))
        (f32x4.mul (local.get $r) {{ k("2.12194440e-4") }})))
    (local.set $v
      (v128.bitselect
        {{ k("inf") }}
        (v128.andnot
          (f32x4.mul
            (f32x4.add
              (f32x4.add
                (f32x4.mul
                  {{ polynomial("r", ["1.9875691500e-4", "1.3981999507e-3", "8.3334519073e-3", "4.1665795894e-2", "1.6666665459e-1", "5.0000001201e-1"]) }}
                  (f32x4.mul (local.get $r) (local.get $r)))
                (local.get $r))
              {{ k("1") }})
            (i32x4.add (i32x4.shl (local.get $t) (i32.const 23)) {{ k("1") }}))
          (f32x4.lt (local.get $v) {{ k("-87.33654") }}))
        (f32x4.gt (local.get $v) {{ k("88.37") }})))
{% endmacro %}

{# $v times a quotient of polynomials of $v², with $v kept within a bound. #}
{% macro quotient(bound, above, below) %}
    (local.set $v (f32x4.pmax (f32x4.pmin (local.get $v) {{ k(bound) }}) {{ k("-" ~ bound) }}))
    (local.set $t (f32x4.mul (local.get $v) (local.get $v)))
    (local.set $v
      (f32x4.div (f32x4.mul (local.get $v) {{ polynomial("t", above) }}) {{ polynomial("t", below) }}))
{% endmacro %}

{% macro tanh() %}
{{ quotient("7.9053111",
  ["-2.76076847742355e-16", "2.00018790482477e-13", "-8.60467152213735e-11", "5.12229709037114e-08", "1.48572235717979e-05", "6.37261928875436e-04", "4.89352455891786e-03"],
  ["1.19825839466702e-06", "1.18534705686654e-04", "2.26843463243900e-03", "4.89352518554385e-03"]) }}
{% endmacro %}

{# The normal distribution's area left of $v: ½ + ½ erf(v/√2). #}
{% macro phi() %}
    (local.set $v (f32x4.mul (local.get $v) {{ k("0.70710678") }}))
{{ quotient("4",
  ["-2.72614225801306e-10", "2.77068142495902e-08", "-2.10102402082508e-06", "-5.69250639462346e-05", "-7.34990630326855e-04", "-2.95459980854025e-03", "-1.60960333262415e-02"],
  ["-1.45660718464996e-05", "-2.13374055278905e-04", "-1.68282697438203e-03", "-7.37332916720468e-03", "-1.42647390514189e-02"]) }}
    (local.set $v (f32x4.add {{ k("0.5") }} (f32x4.mul {{ k("0.5") }} (local.get $v))))
{% endmacro %}

{% macro sigmoid() %}
    (local.set $v (f32x4.neg (local.get $v)))
{{ exp() }}
    (local.set $v (f32x4.div {{ k("1") }} (f32x4.add {{ k("1") }} (local.get $v))))
{% endmacro %}

{# y ← f(x), where the statements make $v from itself and $x is in $u. #}
{% macro map(name, statements, list) %}
  (func $map_{{ name }} (param $x i32) (param $y i32) (param $end i32)
    (local $u v128) (local $v v128) (local $t v128) (local $r v128)
{{ constants(list) }}
{{ whole(["x", "y"], "(local.set $u (v128.load (local.get $x))) (local.set $v (local.get $u)) " ~ statements ~ " (v128.store (local.get $y) (local.get $v))") }})
{% endmacro %}

{{ map("tanh", tanh(), tanhConstants) }}
{{ map("sigmoid", sigmoid(), expConstants) }}
{{ map("relu", "(local.set $v (f32x4.pmax (local.get $v) (v128.const f32x4 0 0 0 0)))", []) }}
{{ map("gelu", phi() ~ "(local.set $v (f32x4.mul (local.get $u) (local.get $v)))", phiConstants) }}
{{ map("exp", exp(), expConstants) }}
{{ map("square", "(local.set $v (f32x4.mul (local.get $v) (local.get $v)))", []) }}
{{ map("sqrt", "(local.set $v (f32x4.sqrt (local.get $v)))", []) }}
{{ map("leaky", "(local.set $v (f32x4.pmax (local.get $v) (f32x4.mul (local.get $v) (v128.const f32x4 0.01 0.01 0.01 0.01))))", []) }}

  ;; y ← f(x); the functions are numbered as in SimdKernels.code.
  (func (export "map") (param $f i32) (param $x i32) (param $y i32) (param $n i32) (local $end i32)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
{% for name in ["tanh", "sigmoid", "relu", "gelu", "exp", "square", "sqrt", "leaky"] %}
    (if (i32.eq (local.get $f) (i32.const {{ loop.index }}))
      (then (call $map_{{ name }} (local.get $x) (local.get $y) (local.get $end)) (return)))
{% endfor %}
  )

{# dx += dy · slope, where the statements make the slope in $v from x in $u and y in $v. #}
{% macro slope(name, statements, list) %}
  (func $slope_{{ name }} (param $x i32) (param $y i32) (param $dy i32) (param $dx i32) (param $end i32)
    (local $u v128) (local $v v128) (local $t v128) (local $r v128) (local $area v128)
{{ constants(list) }}
{{ whole(["x", "y", "dy", "dx"], "(local.set $u (v128.load (local.get $x))) (local.set $v (v128.load (local.get $y))) " ~ statements ~ " (v128.store (local.get $dx) (f32x4.add (v128.load (local.get $dx)) (f32x4.mul (v128.load (local.get $dy)) (local.get $v))))") }})
{% endmacro %}

{{ slope("tanh", "(local.set $v (f32x4.sub (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $v) (local.get $v))))", []) }}
{{ slope("sigmoid", "(local.set $v (f32x4.mul (local.get $v) (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $v))))", []) }}
{{ slope("relu", "(local.set $v (v128.and (v128.const f32x4 1 1 1 1) (f32x4.gt (local.get $u) (v128.const f32x4 0 0 0 0))))", []) }}
{{ slope("gelu", "(local.set $v (local.get $u))" ~ phi() ~ "
    (local.set $area (local.get $v))
    (local.set $v (f32x4.mul (f32x4.mul (v128.const f32x4 -0.5 -0.5 -0.5 -0.5) (local.get $u)) (local.get $u)))
" ~ exp() ~ "
    (local.set $v (f32x4.add (local.get $area)
      (f32x4.mul (f32x4.mul (local.get $u) (v128.const f32x4 0.39894228 0.39894228 0.39894228 0.39894228)) (local.get $v))))", phiConstants | merge(expConstants)) }}
{{ slope("exp", "", []) }}
{{ slope("square", "(local.set $v (f32x4.add (local.get $u) (local.get $u)))", []) }}
{{ slope("leaky", "(local.set $v (v128.bitselect (v128.const f32x4 1 1 1 1) (v128.const f32x4 0.01 0.01 0.01 0.01) (f32x4.gt (local.get $u) (v128.const f32x4 0 0 0 0))))", []) }}
{{ slope("sqrt", "(local.set $v (f32x4.div (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $v)))", []) }}

  (func (export "addSlope") (param $f i32) (param $x i32) (param $y i32) (param $dy i32) (param $dx i32) (param $n i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
{% for name in ["tanh", "sigmoid", "relu", "gelu", "exp", "square", "sqrt", "leaky"] %}
    (if (i32.eq (local.get $f) (i32.const {{ loop.index }}))
      (then
        (call $slope_{{ name }} (local.get $x) (local.get $y) (local.get $dy) (local.get $dx) (local.get $end))
        (return)))
{% endfor %}
  )

  ;; ------------------------------------------------------------ whole buffers

  (func (export "fill") (param $x i32) (param $value f32) (param $n i32) (local $end i32) (local $v v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $v (f32x4.splat (local.get $value)))
{{ whole(["x"], "(v128.store (local.get $x) (local.get $v))") }})

  (func (export "scale") (param $a f32) (param $x i32) (param $y i32) (param $n i32) (local $end i32) (local $v v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $v (f32x4.splat (local.get $a)))
{{ whole(["x", "y"], "(v128.store (local.get $y) (f32x4.mul (local.get $v) (v128.load (local.get $x))))") }})

  ;; m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − rate · m / (√v · correction + ε)
  (func (export "adam") (param $x i32) (param $g i32) (param $m i32) (param $v i32) (param $n i32)
    (param $beta1 f32) (param $beta2 f32) (param $epsilon f32) (param $rate f32) (param $correction f32)
    (local $end i32) (local $gradient v128) (local $mean v128) (local $square v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
{{ whole(["x", "g", "m", "v"], "
        (local.set $gradient (v128.load (local.get $g)))
        (local.set $mean (f32x4.add
          (f32x4.mul (f32x4.splat (local.get $beta1)) (v128.load (local.get $m)))
          (f32x4.mul (f32x4.splat (f32.sub (f32.const 1) (local.get $beta1))) (local.get $gradient))))
        (local.set $square (f32x4.add
          (f32x4.mul (f32x4.splat (local.get $beta2)) (v128.load (local.get $v)))
          (f32x4.mul (f32x4.splat (f32.sub (f32.const 1) (local.get $beta2)))
            (f32x4.mul (local.get $gradient) (local.get $gradient)))))
        (v128.store (local.get $m) (local.get $mean))
        (v128.store (local.get $v) (local.get $square))
        (v128.store (local.get $x) (f32x4.sub (v128.load (local.get $x))
          (f32x4.div
            (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $mean))
            (f32x4.add
              (f32x4.mul (f32x4.sqrt (local.get $square)) (f32x4.splat (local.get $correction)))
              (f32x4.splat (local.get $epsilon))))))") }})

  (func $dot (export "dot") (param $x i32) (param $y i32) (param $n i32) (result f32) (local $sum v128)
{{ row(["x", "y"],
  "(local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $x)) (v128.load (local.get $y)))))",
  "(local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load32_zero (local.get $x)) (v128.load32_zero (local.get $y)))))") }}
    (call $sum (local.get $sum)))

  ;; ------------------------------------------------------------ rows

  (func $addScaledRow (param $a v128) (param $x i32) (param $y i32) (param $n i32)
{{ row(["x", "y"],
  "(v128.store (local.get $y) (f32x4.add (v128.load (local.get $y)) (f32x4.mul (local.get $a) (v128.load (local.get $x)))))",
  "(v128.store32_lane 0 (local.get $y) (f32x4.add (v128.load32_zero (local.get $y)) (f32x4.mul (local.get $a) (v128.load32_zero (local.get $x)))))") }})

  ;; y[j] += a · Σ_r x[r, j]
  (func (export "addScaled") (param $a f32) (param $x i32) (param $y i32) (param $rows i32) (param $columns i32)
    (local $factor v128)
    (local.set $factor (f32x4.splat (local.get $a)))
{{ rows("
        (call $addScaledRow (local.get $factor) (local.get $x) (local.get $y) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $columns) (i32.const 2))))") }})

  (func $addProductRow (param $x i32) (param $b i32) (param $y i32) (param $n i32)
{{ row(["x", "b", "y"],
  "(v128.store (local.get $y) (f32x4.add (v128.load (local.get $y)) (f32x4.mul (v128.load (local.get $x)) (v128.load (local.get $b)))))",
  "(v128.store32_lane 0 (local.get $y) (f32x4.add (v128.load32_zero (local.get $y)) (f32x4.mul (v128.load32_zero (local.get $x)) (v128.load32_zero (local.get $b)))))") }})

  ;; y[r, j] += x[r, j] · b[r, j]; b and y move on by their steps after each row, or stay (0)
  (func (export "addProduct") (param $x i32) (param $b i32) (param $y i32) (param $rows i32) (param $columns i32)
    (param $stepB i32) (param $stepY i32)
{{ rows("
        (call $addProductRow (local.get $x) (local.get $b) (local.get $y) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $b (i32.add (local.get $b) (local.get $stepB)))
        (local.set $y (i32.add (local.get $y) (local.get $stepY)))") }})

{% macro combineRow(name, instruction) %}
  (func $combine_{{ name }} (param $x i32) (param $b i32) (param $y i32) (param $n i32)
{{ row(["x", "b", "y"],
  "(v128.store (local.get $y) (" ~ instruction ~ " (v128.load (local.get $x)) (v128.load (local.get $b))))",
  "(v128.store32_lane 0 (local.get $y) (" ~ instruction ~ " (v128.load32_zero (local.get $x)) (v128.load32_zero (local.get $b))))") }})

  ;; the same with a single number at $b for the whole row
  (func $combineSingle_{{ name }} (param $x i32) (param $b i32) (param $y i32) (param $n i32) (local $v v128)
    (local.set $v (v128.load32_splat (local.get $b)))
{{ row(["x", "y"],
  "(v128.store (local.get $y) (" ~ instruction ~ " (v128.load (local.get $x)) (local.get $v)))",
  "(v128.store32_lane 0 (local.get $y) (" ~ instruction ~ " (v128.load32_zero (local.get $x)) (local.get $v)))") }})
{% endmacro %}

{{ combineRow("add", "f32x4.add") }}
{{ combineRow("subtract", "f32x4.sub") }}
{{ combineRow("multiply", "f32x4.mul") }}
{{ combineRow("divide", "f32x4.div") }}

  ;; y[r, j] ← x[r, j] ∘ b[j]; the operations are numbered as in SimdKernels.code.
  (func (export "combine") (param $operation i32) (param $x i32) (param $b i32) (param $y i32) (param $rows i32)
    (param $columns i32) (local $row i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{% for name in ["add", "subtract", "multiply", "divide"] %}
    (if (i32.eq (local.get $operation) (i32.const {{ loop.index }}))
      (then
        (if (i32.eq (local.get $columns) (i32.const 1))
          (then (call $combineSingle_{{ name }} (local.get $x) (local.get $b) (local.get $y) (local.get $rows)))
          (else
{{ rows("
            (call $combine_" ~ name ~ " (local.get $x) (local.get $b) (local.get $y) (local.get $columns))
            (local.set $x (i32.add (local.get $x) (local.get $row)))
            (local.set $y (i32.add (local.get $y) (local.get $row)))") }}))
        (return)))
{% endfor %}
  )

  (func $sumRow (param $x i32) (param $n i32) (result f32) (local $sum v128)
{{ row(["x"],
  "(local.set $sum (f32x4.add (local.get $sum) (v128.load (local.get $x))))",
  "(local.set $sum (f32x4.add (local.get $sum) (v128.load32_zero (local.get $x))))") }}
    (call $sum (local.get $sum)))

  ;; y[r] += a · Σ x[r, ·]
  (func (export "addSums") (param $a f32) (param $x i32) (param $y i32) (param $rows i32) (param $columns i32)
{{ rows("
        (f32.store (local.get $y) (f32.add (f32.load (local.get $y))
          (f32.mul (local.get $a) (call $sumRow (local.get $x) (local.get $columns)))))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))") }})

  (func $fillRow (param $v v128) (param $y i32) (param $n i32)
{{ row(["y"], "(v128.store (local.get $y) (local.get $v))", "(v128.store32_lane 0 (local.get $y) (local.get $v))") }})

  ;; y[r, ·] ← x[r]
  (func (export "spread") (param $x i32) (param $y i32) (param $rows i32) (param $columns i32)
{{ rows("
        (call $fillRow (v128.load32_splat (local.get $x)) (local.get $y) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (i32.shl (local.get $columns) (i32.const 2))))") }})

  (func $copyRow (param $x i32) (param $y i32) (param $n i32)
{{ row(["x", "y"],
  "(v128.store (local.get $y) (v128.load (local.get $x)))",
  "(i32.store (local.get $y) (i32.load (local.get $x)))") }})

  ;; y[i, ·] ← table[rows[i], ·]
  (func (export "gather") (param $table i32) (param $indices i32) (param $y i32) (param $rows i32) (param $columns i32)
    (local $row i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (call $copyRow
          (i32.add (local.get $table)
            (i32.mul (local.get $row) (i32.trunc_sat_f32_s (f32.load (local.get $indices)))))
          (local.get $y) (local.get $columns))
        (local.set $indices (i32.add (local.get $indices) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (local.get $row)))") }})

  ;; table[rows[i], ·] += y[i, ·]
  (func (export "scatter") (param $y i32) (param $indices i32) (param $table i32) (param $rows i32) (param $columns i32)
    (local $row i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (call $addScaledRow (v128.const f32x4 1 1 1 1) (local.get $y)
          (i32.add (local.get $table)
            (i32.mul (local.get $row) (i32.trunc_sat_f32_s (f32.load (local.get $indices)))))
          (local.get $columns))
        (local.set $indices (i32.add (local.get $indices) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (local.get $row)))") }})

  ;; ------------------------------------------------------------ softmax and cross-entropy

  (func $maxRow (param $x i32) (param $n i32) (result f32) (local $max v128)
    (local.set $max (v128.load32_splat (local.get $x)))
{{ row(["x"],
  "(local.set $max (f32x4.max (local.get $max) (v128.load (local.get $x))))",
  "(local.set $max (f32x4.max (local.get $max) (v128.load32_splat (local.get $x))))") }}
    (call $largest (local.get $max)))

  ;; y ← e^(x − max), returns Σ y
  (func $powersRow (param $max v128) (param $x i32) (param $y i32) (param $n i32) (result f32)
    (local $v v128) (local $t v128) (local $r v128) (local $sum v128) (local $rest f32)
{{ constants(expConstants) }}
{{ row(["x", "y"], "
        (local.set $v (f32x4.sub (v128.load (local.get $x)) (local.get $max)))
        " ~ exp() ~ "
        (v128.store (local.get $y) (local.get $v))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $v)))", "
        (local.set $v (f32x4.sub (v128.load32_splat (local.get $x)) (local.get $max)))
        " ~ exp() ~ "
        (v128.store32_lane 0 (local.get $y) (local.get $v))
        (local.set $rest (f32.add (local.get $rest) (f32x4.extract_lane 0 (local.get $v))))") }}
    (f32.add (call $sum (local.get $sum)) (local.get $rest)))

  (func $scaleRow (param $a v128) (param $y i32) (param $n i32)
{{ row(["y"],
  "(v128.store (local.get $y) (f32x4.mul (local.get $a) (v128.load (local.get $y))))",
  "(v128.store32_lane 0 (local.get $y) (f32x4.mul (local.get $a) (v128.load32_zero (local.get $y))))") }})

  ;; y ← softmax(x) of one row; returns its largest x and Σ e^(x − max)
  (func $softmaxRow (param $x i32) (param $y i32) (param $n i32) (result f32 f32) (local $max f32) (local $sum f32)
    (local.set $max (call $maxRow (local.get $x) (local.get $n)))
    (local.set $sum (call $powersRow (f32x4.splat (local.get $max)) (local.get $x) (local.get $y) (local.get $n)))
    (call $scaleRow (f32x4.splat (f32.div (f32.const 1) (local.get $sum))) (local.get $y) (local.get $n))
    (local.get $max) (local.get $sum))

  (func (export "softmax") (param $x i32) (param $y i32) (param $rows i32) (param $columns i32) (local $row i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (call $softmaxRow (local.get $x) (local.get $y) (local.get $columns))
        (drop) (drop)
        (local.set $x (i32.add (local.get $x) (local.get $row)))
        (local.set $y (i32.add (local.get $y) (local.get $row)))") }})

  ;; dx += y · (dy − sum)
  (func $addSoftmaxRow (param $sum v128) (param $y i32) (param $dy i32) (param $dx i32) (param $n i32)
{{ row(["y", "dy", "dx"],
  "(v128.store (local.get $dx) (f32x4.add (v128.load (local.get $dx)) (f32x4.mul (v128.load (local.get $y)) (f32x4.sub (v128.load (local.get $dy)) (local.get $sum)))))",
  "(v128.store32_lane 0 (local.get $dx) (f32x4.add (v128.load32_zero (local.get $dx)) (f32x4.mul (v128.load32_zero (local.get $y)) (f32x4.sub (v128.load32_zero (local.get $dy)) (local.get $sum)))))") }})

  (func (export "addSoftmax") (param $y i32) (param $dy i32) (param $dx i32) (param $rows i32) (param $columns i32)
    (local $row i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (call $addSoftmaxRow
          (f32x4.splat (call $dot (local.get $y) (local.get $dy) (local.get $columns)))
          (local.get $y) (local.get $dy) (local.get $dx) (local.get $columns))
        (local.set $y (i32.add (local.get $y) (local.get $row)))
        (local.set $dy (i32.add (local.get $dy) (local.get $row)))
        (local.set $dx (i32.add (local.get $dx) (local.get $row)))") }})

  ;; p ← softmax(x), losses[r] ← max + ln Σ − x[target], or 0 for a negative target
  (func (export "crossEntropy") (param $x i32) (param $targets i32) (param $p i32) (param $losses i32) (param $rows i32)
    (param $columns i32) (local $row i32) (local $target i32) (local $max f32) (local $sum f32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (call $softmaxRow (local.get $x) (local.get $p) (local.get $columns))
        (local.set $sum)
        (local.set $max)
        (local.set $target (i32.trunc_sat_f32_s (f32.load (local.get $targets))))
        (if (i32.lt_s (local.get $target) (i32.const 0))
          (then (f32.store (local.get $losses) (f32.const 0)))
          (else
            (f32.store (local.get $losses)
              (f32.sub
                (f32.add (local.get $max)
                  (f32.demote_f64 (call $log (f64.promote_f32 (local.get $sum)))))
                (f32.load (i32.add (local.get $x) (i32.shl (local.get $target) (i32.const 2))))))))
        (local.set $x (i32.add (local.get $x) (local.get $row)))
        (local.set $p (i32.add (local.get $p) (local.get $row)))
        (local.set $targets (i32.add (local.get $targets) (i32.const 4)))
        (local.set $losses (i32.add (local.get $losses) (i32.const 4)))") }})

  ;; dx[r, ·] += a · (p[r, ·] − onehot(target)) where the target is not negative
  (func (export "addCrossEntropy") (param $a f32) (param $p i32) (param $targets i32) (param $dx i32) (param $rows i32)
    (param $columns i32) (local $row i32) (local $target i32) (local $place i32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
{{ rows("
        (local.set $target (i32.trunc_sat_f32_s (f32.load (local.get $targets))))
        (if (i32.ge_s (local.get $target) (i32.const 0))
          (then
            (call $addScaledRow (f32x4.splat (local.get $a)) (local.get $p) (local.get $dx) (local.get $columns))
            (local.set $place (i32.add (local.get $dx) (i32.shl (local.get $target) (i32.const 2))))
            (f32.store (local.get $place) (f32.sub (f32.load (local.get $place)) (local.get $a)))))
        (local.set $p (i32.add (local.get $p) (local.get $row)))
        (local.set $dx (i32.add (local.get $dx) (local.get $row)))
        (local.set $targets (i32.add (local.get $targets) (i32.const 4)))") }})

  ;; ------------------------------------------------------------ normalization

  ;; Σ (x − mean)²
  (func $squaresRow (param $mean v128) (param $x i32) (param $n i32) (result f32)
    (local $d v128) (local $sum v128) (local $rest f32)
{{ row(["x"], "
        (local.set $d (f32x4.sub (v128.load (local.get $x)) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $d) (local.get $d))))", "
        (local.set $d (f32x4.sub (v128.load32_splat (local.get $x)) (local.get $mean)))
        (local.set $rest (f32.add (local.get $rest) (f32x4.extract_lane 0 (f32x4.mul (local.get $d) (local.get $d)))))") }}
    (f32.add (call $sum (local.get $sum)) (local.get $rest)))

  ;; y ← (x − mean) · scale
  (func $normalizeRow (param $mean v128) (param $scale v128) (param $x i32) (param $y i32) (param $n i32)
{{ row(["x", "y"],
  "(v128.store (local.get $y) (f32x4.mul (f32x4.sub (v128.load (local.get $x)) (local.get $mean)) (local.get $scale)))",
  "(v128.store32_lane 0 (local.get $y) (f32x4.mul (f32x4.sub (v128.load32_zero (local.get $x)) (local.get $mean)) (local.get $scale)))") }})

  (func (export "normalize") (param $epsilon f32) (param $x i32) (param $y i32) (param $r i32) (param $rows i32)
    (param $columns i32) (local $row i32) (local $count f32) (local $mean v128) (local $scale f32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $count (f32.convert_i32_s (local.get $columns)))
{{ rows("
        (local.set $mean (f32x4.splat (f32.div (call $sumRow (local.get $x) (local.get $columns)) (local.get $count))))
        (local.set $scale (f32.div (f32.const 1) (f32.sqrt (f32.add (local.get $epsilon)
          (f32.div (call $squaresRow (local.get $mean) (local.get $x) (local.get $columns)) (local.get $count))))))
        (f32.store (local.get $r) (local.get $scale))
        (call $normalizeRow (local.get $mean) (f32x4.splat (local.get $scale)) (local.get $x) (local.get $y) (local.get $columns))
        (local.set $x (i32.add (local.get $x) (local.get $row)))
        (local.set $y (i32.add (local.get $y) (local.get $row)))
        (local.set $r (i32.add (local.get $r) (i32.const 4)))") }})

  ;; dx += r · (dy − mean − y · product)
  (func $addNormalizeRow (param $mean v128) (param $product v128) (param $r v128) (param $y i32) (param $dy i32)
    (param $dx i32) (param $n i32)
{{ row(["y", "dy", "dx"],
  "(v128.store (local.get $dx) (f32x4.add (v128.load (local.get $dx)) (f32x4.mul (local.get $r) (f32x4.sub (f32x4.sub (v128.load (local.get $dy)) (local.get $mean)) (f32x4.mul (v128.load (local.get $y)) (local.get $product))))))",
  "(v128.store32_lane 0 (local.get $dx) (f32x4.add (v128.load32_zero (local.get $dx)) (f32x4.mul (local.get $r) (f32x4.sub (f32x4.sub (v128.load32_zero (local.get $dy)) (local.get $mean)) (f32x4.mul (v128.load32_zero (local.get $y)) (local.get $product))))))") }})

  (func (export "addNormalize") (param $y i32) (param $r i32) (param $dy i32) (param $dx i32) (param $rows i32)
    (param $columns i32) (local $row i32) (local $count f32)
    (local.set $row (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $count (f32.convert_i32_s (local.get $columns)))
{{ rows("
        (call $addNormalizeRow
          (f32x4.splat (f32.div (call $sumRow (local.get $dy) (local.get $columns)) (local.get $count)))
          (f32x4.splat (f32.div (call $dot (local.get $y) (local.get $dy) (local.get $columns)) (local.get $count)))
          (v128.load32_splat (local.get $r))
          (local.get $y) (local.get $dy) (local.get $dx) (local.get $columns))
        (local.set $y (i32.add (local.get $y) (local.get $row)))
        (local.set $dy (i32.add (local.get $dy) (local.get $row)))
        (local.set $dx (i32.add (local.get $dx) (local.get $row)))
        (local.set $r (i32.add (local.get $r) (i32.const 4)))") }})

  ;; ------------------------------------------------------------ moving boxes of numbers

  (func $moveRow (param $x i32) (param $y i32) (param $n i32) (param $stepX i32) (param $stepY i32) (param $add i32)
    (if (i32.and (i32.eq (local.get $stepX) (i32.const 4)) (i32.eq (local.get $stepY) (i32.const 4)))
      (then
        (if (local.get $add)
          (then (call $addScaledRow (v128.const f32x4 1 1 1 1) (local.get $x) (local.get $y) (local.get $n)))
          (else (call $copyRow (local.get $x) (local.get $y) (local.get $n))))
        (return)))
    (block $done
      (loop $next
        (br_if $done (i32.le_s (local.get $n) (i32.const 0)))
        (f32.store (local.get $y)
          (if (result f32) (local.get $add)
            (then (f32.add (f32.load (local.get $y)) (f32.load (local.get $x))))
            (else (f32.load (local.get $x)))))
        (local.set $x (i32.add (local.get $x) (local.get $stepX)))
        (local.set $y (i32.add (local.get $y) (local.get $stepY)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

{# A loop that runs the body $count times and then puts $x and $y back to where they were, moved on by the steps. #}
{% macro axis(number, body) %}
    (local.set $i{{ number }} (local.get $n{{ number }}))
    (block $done{{ number }}
      (loop $next{{ number }}
        (br_if $done{{ number }} (i32.le_s (local.get $i{{ number }}) (i32.const 0)))
        {{ body }}
        (local.set $x (i32.add (local.get $x) (local.get $x{{ number }})))
        (local.set $y (i32.add (local.get $y) (local.get $y{{ number }})))
        (local.set $i{{ number }} (i32.sub (local.get $i{{ number }}) (i32.const 1)))
        (br $next{{ number }})))
    (local.set $x (i32.sub (local.get $x) (i32.mul (local.get $n{{ number }}) (local.get $x{{ number }}))))
    (local.set $y (i32.sub (local.get $y) (i32.mul (local.get $n{{ number }}) (local.get $y{{ number }}))))
{% endmacro %}

  ;; A box of $n0 × $n1 × $n2 numbers, with its steps in bytes.
  (func (export "move") (param $x i32) (param $y i32) (param $n0 i32) (param $n1 i32) (param $n2 i32)
    (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $y0 i32) (param $y1 i32) (param $y2 i32) (param $add i32)
    (local $i0 i32) (local $i1 i32)
{{ axis(0, axis(1,
  "(call $moveRow (local.get $x) (local.get $y) (local.get $n2) (local.get $x2) (local.get $y2) (local.get $add))")) }})

  ;; ------------------------------------------------------------ windows

{# A pair of numbers in one parameter: y in the upper 16 bits, x in the lower. #}
{% macro unpack(pair, y, x) %}
    (local.set ${{ y }} (i32.shr_u (local.get ${{ pair }}) (i32.const 16)))
    (local.set ${{ x }} (i32.and (local.get ${{ pair }}) (i32.const 65535)))
{% endmacro %}

{# Runs the body for each channel, kernel row, kernel column and output row, and before its rows what is
   the same for them; $u is the input row, $column the first input column, $q the place in the columns. #}
{% macro windows(before, body) %}
{{ unpack("kernel", "kernelHeight", "kernelWidth") }}
{{ unpack("stride", "strideY", "strideX") }}
{{ unpack("pad", "padY", "padX") }}
{{ unpack("dilation", "dilationY", "dilationX") }}
    (local.set $plane (i32.mul (i32.mul (local.get $height) (local.get $width)) (i32.const 4)))
    (block $channelsDone
      (loop $nextChannel
        (br_if $channelsDone (i32.le_s (local.get $channels) (i32.const 0)))
        (local.set $i (i32.const 0))
        (loop $nextI
          (local.set $j (i32.const 0))
          (loop $nextJ
            (local.set $r (i32.const 0))
            (local.set $u (i32.sub (i32.mul (local.get $i) (local.get $dilationY)) (local.get $padY)))
            (local.set $column (i32.sub (i32.mul (local.get $j) (local.get $dilationX)) (local.get $padX)))
            {{ before }}
            (loop $nextR
              {{ body }}
              (local.set $q (i32.add (local.get $q) (i32.shl (local.get $outWidth) (i32.const 2))))
              (local.set $u (i32.add (local.get $u) (local.get $strideY)))
              (local.set $r (i32.add (local.get $r) (i32.const 1)))
              (br_if $nextR (i32.lt_s (local.get $r) (local.get $outHeight))))
            (local.set $j (i32.add (local.get $j) (i32.const 1)))
            (br_if $nextJ (i32.lt_s (local.get $j) (local.get $kernelWidth))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $nextI (i32.lt_s (local.get $i) (local.get $kernelHeight))))
        (local.set $x (i32.add (local.get $x) (local.get $plane)))
        (local.set $channels (i32.sub (local.get $channels) (i32.const 1)))
        (br $nextChannel)))
{% endmacro %}

  (func $between (param $low i32) (param $value i32) (param $high i32) (result i32)
    (if (i32.gt_s (local.get $value) (local.get $high)) (then (local.set $value (local.get $high))))
    (if (i32.lt_s (local.get $value) (local.get $low)) (then (local.set $value (local.get $low))))
    (local.get $value))

  (func $zeros (param $y i32) (param $end i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
        (v128.store (local.get $y) (v128.const f32x4 0 0 0 0))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (br $next))))

  ;; y[0 … n − 1] ← x[column], x[column + stride], …, 0 outside of 0 … width − 1
  (func $gatherRow (param $x i32) (param $column i32) (param $width i32) (param $stride i32) (param $y i32) (param $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.le_s (local.get $n) (i32.const 0)))
        (f32.store (local.get $y)
          (if (result f32) (i32.lt_u (local.get $column) (local.get $width)) ;; negative is large here
            (then (f32.load (i32.add (local.get $x) (i32.shl (local.get $column) (i32.const 2)))))
            (else (f32.const 0))))
        (local.set $column (i32.add (local.get $column) (local.get $stride)))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func (export "gatherWindows") (param $x i32) (param $q i32) (param $channels i32) (param $height i32) (param $width i32)
    (param $kernel i32) (param $stride i32) (param $pad i32) (param $dilation i32) (param $outHeight i32) (param $outWidth i32)
    (local $kernelHeight i32) (local $kernelWidth i32) (local $strideY i32) (local $strideX i32) (local $padY i32)
    (local $padX i32) (local $dilationY i32) (local $dilationX i32) (local $plane i32) (local $i i32) (local $j i32) (local $r i32) (local $u i32)
    (local $place i32) (local $from i32) (local $end i32) (local $stop i32)
    (local $left i32) (local $copied i32) (local $column i32)
{{ windows("
            (local.set $left (call $between (i32.const 0) (i32.sub (i32.const 0) (local.get $column)) (local.get $outWidth)))
            (local.set $copied
              (i32.shl (call $between (i32.const 0)
                (i32.sub (local.get $width) (i32.add (local.get $column) (local.get $left)))
                (i32.sub (local.get $outWidth) (local.get $left))) (i32.const 2)))", "
              (if (i32.eq (local.get $strideX) (i32.const 1))
                (then ;; zeros, numbers side by side, zeros: each may write three too many, which the next overwrite
                  (local.set $place (local.get $q))
                  (local.set $end (i32.add (local.get $q) (i32.shl (local.get $outWidth) (i32.const 2))))
                  (if (i32.lt_u (local.get $u) (local.get $height))
                    (then
                      (local.set $stop (i32.add (local.get $q) (i32.shl (local.get $left) (i32.const 2))))
                      (if (local.get $left) (then (call $zeros (local.get $q) (local.get $stop))))
                      (local.set $place (local.get $stop))
                      (local.set $from (i32.add (local.get $x)
                        (i32.shl (i32.add (i32.add (local.get $column) (local.get $left))
                          (i32.mul (local.get $u) (local.get $width))) (i32.const 2))))
                      (local.set $stop (i32.add (local.get $stop) (local.get $copied)))
                      (block $copyDone
                        (loop $copy
                          (br_if $copyDone (i32.ge_u (local.get $place) (local.get $stop)))
                          (v128.store (local.get $place) (v128.load (local.get $from)))
                          (local.set $from (i32.add (local.get $from) (i32.const 16)))
                          (local.set $place (i32.add (local.get $place) (i32.const 16)))
                          (br $copy)))
                      (local.set $place (local.get $stop))))
                  (if (i32.lt_u (local.get $place) (local.get $end))
                    (then (call $zeros (local.get $place) (local.get $end)))))
                (else
                  (if (i32.lt_u (local.get $u) (local.get $height))
                    (then
                      (call $gatherRow
                        (i32.add (local.get $x) (i32.shl (i32.mul (local.get $u) (local.get $width)) (i32.const 2)))
                        (local.get $column) (local.get $width) (local.get $strideX) (local.get $q) (local.get $outWidth)))
                    (else (call $fillRow (v128.const f32x4 0 0 0 0) (local.get $q) (local.get $outWidth))))))") }})

  ;; x[column], x[column + stride], … += y[0 … n − 1] where they are inside of 0 … width − 1
  (func $scatterRow (param $x i32) (param $column i32) (param $width i32) (param $stride i32) (param $y i32) (param $n i32)
    (local $place i32)
    (block $done
      (loop $next
        (br_if $done (i32.le_s (local.get $n) (i32.const 0)))
        (if (i32.lt_u (local.get $column) (local.get $width))
          (then
            (local.set $place (i32.add (local.get $x) (i32.shl (local.get $column) (i32.const 2))))
            (f32.store (local.get $place) (f32.add (f32.load (local.get $place)) (f32.load (local.get $y))))))
        (local.set $column (i32.add (local.get $column) (local.get $stride)))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  (func (export "scatterWindows") (param $x i32) (param $q i32) (param $channels i32) (param $height i32) (param $width i32)
    (param $kernel i32) (param $stride i32) (param $pad i32) (param $dilation i32) (param $outHeight i32) (param $outWidth i32)
    (local $kernelHeight i32) (local $kernelWidth i32) (local $strideY i32) (local $strideX i32) (local $padY i32)
    (local $padX i32) (local $dilationY i32) (local $dilationX i32) (local $plane i32)
    (local $i i32) (local $j i32) (local $r i32) (local $u i32) (local $place i32) (local $to i32)
    (local $left i32) (local $added i32) (local $n i32) (local $column i32) (local $mask v128)
{{ windows("
            (local.set $left (call $between (i32.const 0) (i32.sub (i32.const 0) (local.get $column)) (local.get $outWidth)))
            (local.set $added (call $between (i32.const 0)
              (i32.sub (local.get $width) (i32.add (local.get $column) (local.get $left)))
              (i32.sub (local.get $outWidth) (local.get $left))))
            (local.set $mask ;; the lanes of the numbers behind the last four
              (i32x4.gt_s (i32x4.splat (i32.and (local.get $added) (i32.const 3))) (v128.const i32x4 0 1 2 3)))", "
              (if (i32.lt_u (local.get $u) (local.get $height))
                (then
                  (if (i32.eq (local.get $strideX) (i32.const 1))
                    (then
                      (local.set $place (i32.add (local.get $q) (i32.shl (local.get $left) (i32.const 2))))
                      (local.set $to (i32.add (local.get $x)
                        (i32.shl (i32.add (i32.add (local.get $column) (local.get $left))
                          (i32.mul (local.get $u) (local.get $width))) (i32.const 2))))
                      (local.set $n (local.get $added))
                      (block $foursDone
                        (loop $four
                          (br_if $foursDone (i32.lt_s (local.get $n) (i32.const 4)))
                          (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $place))))
                          (local.set $to (i32.add (local.get $to) (i32.const 16)))
                          (local.set $place (i32.add (local.get $place) (i32.const 16)))
                          (local.set $n (i32.sub (local.get $n) (i32.const 4)))
                          (br $four)))
                      (if (local.get $n) ;; what is beyond the row gets + 0
                        (then
                          (v128.store (local.get $to)
                            (f32x4.add (v128.load (local.get $to))
                              (v128.and (v128.load (local.get $place)) (local.get $mask)))))))
                    (else
                      (call $scatterRow
                        (i32.add (local.get $x) (i32.shl (i32.mul (local.get $u) (local.get $width)) (i32.const 2)))
                        (local.get $column) (local.get $width) (local.get $strideX) (local.get $q) (local.get $outWidth))))))") }})

  ;; ------------------------------------------------------------ average pooling in windows of 2×2, the usual ones

  ;; y ← means of 2×2 blocks; $planes planes of $height × $width, both even. Rows are written one
  ;; after the other, so each may write up to three numbers too many.
  (func (export "averagePool2") (param $x i32) (param $y i32) (param $rows i32) (param $width i32)
    (local $below i32) (local $end i32) (local $next i32) (local $u v128) (local $v v128)
{{ rows("
        (local.set $below (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $end (local.get $below))
        (local.set $next (i32.add (local.get $y) (i32.shl (local.get $width) (i32.const 1))))
        (loop $four
          (local.set $u (f32x4.add (v128.load (local.get $x)) (v128.load (local.get $below))))
          (local.set $v (f32x4.add (v128.load offset=16 (local.get $x)) (v128.load offset=16 (local.get $below))))
          (v128.store (local.get $y)
            (f32x4.mul (v128.const f32x4 0.25 0.25 0.25 0.25)
              (f32x4.add
                (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $u) (local.get $v))
                (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $u) (local.get $v)))))
          (local.set $x (i32.add (local.get $x) (i32.const 32)))
          (local.set $below (i32.add (local.get $below) (i32.const 32)))
          (local.set $y (i32.add (local.get $y) (i32.const 16)))
          (br_if $four (i32.lt_u (local.get $x) (local.get $end))))
        (local.set $x (i32.add (local.get $end) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $y (local.get $next))") }})

  ;; Both rows of blocks += ¼ dy, each dy for its 2×2 block.
  (func (export "addAveragePool2") (param $y i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $below i32) (local $n i32) (local $v v128) (local $part v128)
{{ rows("
        (local.set $below (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $n (i32.shr_u (local.get $width) (i32.const 1)))
        (block $foursDone
          (loop $four
            (br_if $foursDone (i32.lt_s (local.get $n) (i32.const 4)))
            (local.set $v (f32x4.mul (v128.const f32x4 0.25 0.25 0.25 0.25) (v128.load (local.get $y))))
            (local.set $part (i8x16.shuffle 0 1 2 3 0 1 2 3 4 5 6 7 4 5 6 7 (local.get $v) (local.get $v)))
            (v128.store (local.get $x) (f32x4.add (local.get $part) (v128.load (local.get $x))))
            (v128.store (local.get $below) (f32x4.add (local.get $part) (v128.load (local.get $below))))
            (local.set $part (i8x16.shuffle 8 9 10 11 8 9 10 11 12 13 14 15 12 13 14 15 (local.get $v) (local.get $v)))
            (v128.store offset=16 (local.get $x) (f32x4.add (local.get $part) (v128.load offset=16 (local.get $x))))
            (v128.store offset=16 (local.get $below) (f32x4.add (local.get $part) (v128.load offset=16 (local.get $below))))
            (local.set $x (i32.add (local.get $x) (i32.const 32)))
            (local.set $below (i32.add (local.get $below) (i32.const 32)))
            (local.set $y (i32.add (local.get $y) (i32.const 16)))
            (local.set $n (i32.sub (local.get $n) (i32.const 4)))
            (br $four)))
        (block $onesDone
          (loop $one
            (br_if $onesDone (i32.le_s (local.get $n) (i32.const 0)))
            (local.set $part (f32x4.mul (v128.const f32x4 0.25 0.25 0.25 0.25) (v128.load32_splat (local.get $y))))
            (v128.store64_lane 0 (local.get $x) (f32x4.add (local.get $part) (v128.load64_zero (local.get $x))))
            (v128.store64_lane 0 (local.get $below) (f32x4.add (local.get $part) (v128.load64_zero (local.get $below))))
            (local.set $x (i32.add (local.get $x) (i32.const 8)))
            (local.set $below (i32.add (local.get $below) (i32.const 8)))
            (local.set $y (i32.add (local.get $y) (i32.const 4)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1)))
            (br $one)))
        (local.set $x (local.get $below))") }})

  ;; ------------------------------------------------------------ matrix products
  ;; C {m × n} is computed in tiles of up to 4 rows × 8 columns whose sums stay in registers. Columns
  ;; of B are read eight at a time, packed side by side at $scratch where that pays.

  (func $storePart (param $c i32) (param $v v128) (param $n i32)
    (if (i32.ge_s (local.get $n) (i32.const 4)) (then (v128.store (local.get $c) (local.get $v)) (return)))
    (if (i32.lt_s (local.get $n) (i32.const 1)) (then (return)))
    (v128.store32_lane 0 (local.get $c) (local.get $v))
    (if (i32.eq (local.get $n) (i32.const 1)) (then (return)))
    (v128.store32_lane offset=4 1 (local.get $c) (local.get $v))
    (if (i32.eq (local.get $n) (i32.const 2)) (then (return)))
    (v128.store32_lane offset=8 2 (local.get $c) (local.get $v)))

{# One term of a tile: the eight numbers of B at $from times the number of A at each row's place. #}
{% macro term(height, rowPlace) %}
            (local.set $b0 (v128.load (local.get $from)))
            (local.set $b1 (v128.load offset=16 (local.get $from)))
{% for r in range(0, height - 1) %}
            (local.set $s (v128.load32_splat {{ rowPlace | replace({"ROW": "" ~ r, "OFFSET": "" ~ (r * 4)}) }}))
            (local.set $u{{ r }} (f32x4.add (local.get $u{{ r }}) (f32x4.mul (local.get $s) (local.get $b0))))
            (local.set $v{{ r }} (f32x4.add (local.get $v{{ r }}) (f32x4.mul (local.get $s) (local.get $b1))))
{% endfor %}
            (local.set $from (i32.add (local.get $from) (local.get $termB)))
{% endmacro %}

{# The terms of a row of A lie side by side: four at a time. #}
{% macro termsAlong(height) %}
        (block $foursDone
          (loop $four
            (br_if $foursDone (i32.lt_s (local.get $t) (i32.const 4)))
{% for t in range(0, 3) %}
{{ term(height, "offset=" ~ (t * 4) ~ " (local.get $aROW)") }}
{% endfor %}
{% for r in range(0, height - 1) %}
            (local.set $a{{ r }} (i32.add (local.get $a{{ r }}) (i32.const 16)))
{% endfor %}
            (local.set $t (i32.sub (local.get $t) (i32.const 4)))
            (br $four)))
        (block $onesDone
          (loop $one
            (br_if $onesDone (i32.le_s (local.get $t) (i32.const 0)))
{{ term(height, "(local.get $aROW)") }}
{% for r in range(0, height - 1) %}
            (local.set $a{{ r }} (i32.add (local.get $a{{ r }}) (i32.const 4)))
{% endfor %}
            (local.set $t (i32.sub (local.get $t) (i32.const 1)))
            (br $one)))
{% endmacro %}

{# The rows of a term of A lie side by side, as in a transposed A. #}
{% macro termsAcross(height) %}
        (block $twosDone
          (loop $two
            (br_if $twosDone (i32.lt_s (local.get $t) (i32.const 2)))
{{ term(height, "offset=OFFSET (local.get $a0)") }}
            (local.set $a0 (i32.add (local.get $a0) (local.get $termA)))
{{ term(height, "offset=OFFSET (local.get $a0)") }}
            (local.set $a0 (i32.add (local.get $a0) (local.get $termA)))
            (local.set $t (i32.sub (local.get $t) (i32.const 2)))
            (br $two)))
        (if (local.get $t)
          (then
{{ term(height, "offset=OFFSET (local.get $a0)") }}))
{% endmacro %}

{# A tile of some rows: what C holds or zeros, plus all terms, back to C. Then $a and $c move on to the next rows. #}
{% macro tile(height, terms) %}
        (local.set $from (local.get $b))
        (local.set $t (local.get $k))
{% for r in range(0, height - 1) %}
        (local.set $a{{ r }} (local.get $a))
        (local.set $a (i32.add (local.get $a) (local.get $rowA)))
        (local.set $c{{ r }} (local.get $c))
        (local.set $c (i32.add (local.get $c) (local.get $rowC)))
{% endfor %}
        (if (local.get $add)
          (then
{% for r in range(0, height - 1) %}
            (local.set $u{{ r }} (v128.load (local.get $c{{ r }})))
            (local.set $v{{ r }} (v128.load offset=16 (local.get $c{{ r }})))
{% endfor %})
          (else
{% for r in range(0, height - 1) %}
            (local.set $u{{ r }} (v128.const f32x4 0 0 0 0))
            (local.set $v{{ r }} (v128.const f32x4 0 0 0 0))
{% endfor %}))
{{ terms }}
        (if (i32.ge_s (local.get $columns) (i32.const 8))
          (then
{% for r in range(0, height - 1) %}
            (v128.store (local.get $c{{ r }}) (local.get $u{{ r }}))
            (v128.store offset=16 (local.get $c{{ r }}) (local.get $v{{ r }}))
{% endfor %})
          (else
{% for r in range(0, height - 1) %}
            (call $storePart (local.get $c{{ r }}) (local.get $u{{ r }}) (local.get $columns))
            (call $storePart (i32.add (local.get $c{{ r }}) (i32.const 16)) (local.get $v{{ r }})
              (i32.sub (local.get $columns) (i32.const 4)))
{% endfor %}))
{% endmacro %}

{# All rows of C for one strip of eight columns of B, at $b and on by $termB from term to term; A moves on by $rowA and $termA. #}
{% macro strip(name, four, two, one) %}
  (func $strip{{ name }} (param $a i32) (param $rowA i32) (param $termA i32) (param $b i32) (param $termB i32)
    (param $k i32) (param $c i32) (param $rowC i32) (param $columns i32) (param $add i32) (param $m i32)
    (local $from i32) (local $t i32) (local $b0 v128) (local $b1 v128) (local $s v128)
{% for r in range(0, 3) %}
    (local $a{{ r }} i32) (local $c{{ r }} i32) (local $u{{ r }} v128) (local $v{{ r }} v128)
{% endfor %}
    (block $foursDone
      (loop $nextFour
        (br_if $foursDone (i32.lt_s (local.get $m) (i32.const 4)))
{{ tile(4, four) }}
        (local.set $m (i32.sub (local.get $m) (i32.const 4)))
        (br $nextFour)))
    (if (i32.ge_s (local.get $m) (i32.const 2))
      (then
{{ tile(2, two) }}
        (local.set $m (i32.sub (local.get $m) (i32.const 2)))))
    (if (local.get $m)
      (then
{{ tile(1, one) }})))
{% endmacro %}

{{ strip("Along", termsAlong(4), termsAlong(2), termsAlong(1)) }}
{{ strip("Across", termsAcross(4), termsAcross(2), termsAcross(1)) }}

  ;; Eight columns of B {k × n} side by side: a row of eight for each term.
  (func $packAlong (param $b i32) (param $rowB i32) (param $k i32) (param $to i32)
    (block $done
      (loop $next
        (br_if $done (i32.le_s (local.get $k) (i32.const 0)))
        (v128.store (local.get $to) (v128.load (local.get $b)))
        (v128.store offset=16 (local.get $to) (v128.load offset=16 (local.get $b)))
        (local.set $b (i32.add (local.get $b) (local.get $rowB)))
        (local.set $to (i32.add (local.get $to) (i32.const 32)))
        (local.set $k (i32.sub (local.get $k) (i32.const 1)))
        (br $next))))

  ;; The same for four rows of B {n × k}, which become four of the eight columns.
  (func $packAcross (param $b i32) (param $rowB i32) (param $k i32) (param $to i32) (param $columns i32)
    (local $b1 i32) (local $b2 i32) (local $b3 i32) (local $p v128) (local $q v128) (local $r v128) (local $s v128)
    (local $pr v128) (local $pq v128) (local $rs v128)
    ;; missing rows repeat the last one: their columns are not stored
    (local.set $b1 (i32.add (local.get $b) (select (local.get $rowB) (i32.const 0) (i32.gt_s (local.get $columns) (i32.const 1)))))
    (local.set $b2 (i32.add (local.get $b1) (select (local.get $rowB) (i32.const 0) (i32.gt_s (local.get $columns) (i32.const 2)))))
    (local.set $b3 (i32.add (local.get $b2) (select (local.get $rowB) (i32.const 0) (i32.gt_s (local.get $columns) (i32.const 3)))))
    (block $foursDone
      (loop $four
        (br_if $foursDone (i32.lt_s (local.get $k) (i32.const 4)))
        (local.set $p (v128.load (local.get $b)))
        (local.set $q (v128.load (local.get $b1)))
        (local.set $r (v128.load (local.get $b2)))
        (local.set $s (v128.load (local.get $b3)))
        (local.set $pq (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $p) (local.get $q)))
        (local.set $rs (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $r) (local.get $s)))
        (v128.store (local.get $to)
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $pq) (local.get $rs)))
        (v128.store offset=32 (local.get $to)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $pq) (local.get $rs)))
        (local.set $pq (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $p) (local.get $q)))
        (local.set $rs (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $r) (local.get $s)))
        (v128.store offset=64 (local.get $to)
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $pq) (local.get $rs)))
        (v128.store offset=96 (local.get $to)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $pq) (local.get $rs)))
{% for place in ["b", "b1", "b2", "b3"] %}
        (local.set ${{ place }} (i32.add (local.get ${{ place }}) (i32.const 16)))
{% endfor %}
        (local.set $to (i32.add (local.get $to) (i32.const 128)))
        (local.set $k (i32.sub (local.get $k) (i32.const 4)))
        (br $four)))
    (block $onesDone
      (loop $one
        (br_if $onesDone (i32.le_s (local.get $k) (i32.const 0)))
        (f32.store (local.get $to) (f32.load (local.get $b)))
        (f32.store offset=4 (local.get $to) (f32.load (local.get $b1)))
        (f32.store offset=8 (local.get $to) (f32.load (local.get $b2)))
        (f32.store offset=12 (local.get $to) (f32.load (local.get $b3)))
{% for place in ["b", "b1", "b2", "b3"] %}
        (local.set ${{ place }} (i32.add (local.get ${{ place }}) (i32.const 4)))
{% endfor %}
        (local.set $to (i32.add (local.get $to) (i32.const 32)))
        (local.set $k (i32.sub (local.get $k) (i32.const 1)))
        (br $one))))

{# A tile of A · Bᵀ as dot products along the rows of both, $row bytes long: height rows × width columns. #}
{% macro dots(height, width) %}
  (func $dots{{ height }}x{{ width }} (param $a i32) (param $b i32) (param $row i32) (param $k i32) (param $c i32)
    (param $rowC i32) (param $add i32) (local $x v128)
{% for r in range(0, height - 1) %}
    (local $a{{ r }} i32)
{% for s in range(0, width - 1) %}
    (local $u{{ r }}{{ s }} v128)
{% endfor %}{% endfor %}
{% for s in range(0, width - 1) %}
    (local $b{{ s }} i32) (local $y{{ s }} v128)
{% endfor %}
{% for r in range(0, height - 1) %}
    (local.set $a{{ r }} (i32.add (local.get $a) (i32.mul (local.get $row) (i32.const {{ r }}))))
{% endfor %}
{% for s in range(0, width - 1) %}
    (local.set $b{{ s }} (i32.add (local.get $b) (i32.mul (local.get $row) (i32.const {{ s }}))))
{% endfor %}
{% for step in [4, 1] %}
    (block $done{{ step }}
      (loop $next{{ step }}
        (br_if $done{{ step }} (i32.lt_s (local.get $k) (i32.const {{ step }})))
{% for s in range(0, width - 1) %}
        (local.set $y{{ s }} (v128.load{% if step == 1 %}32_zero{% endif %} (local.get $b{{ s }})))
        (local.set $b{{ s }} (i32.add (local.get $b{{ s }}) (i32.const {{ step * 4 }})))
{% endfor %}
{% for r in range(0, height - 1) %}
        (local.set $x (v128.load{% if step == 1 %}32_zero{% endif %} (local.get $a{{ r }})))
        (local.set $a{{ r }} (i32.add (local.get $a{{ r }}) (i32.const {{ step * 4 }})))
{% for s in range(0, width - 1) %}
        (local.set $u{{ r }}{{ s }} (f32x4.add (local.get $u{{ r }}{{ s }}) (f32x4.mul (local.get $x) (local.get $y{{ s }}))))
{% endfor %}{% endfor %}
        (local.set $k (i32.sub (local.get $k) (i32.const {{ step }})))
        (br $next{{ step }})))
{% endfor %}
{% for r in range(0, height - 1) %}
{% if width == 4 %}
{{ transposedSum("u" ~ r) }}
    (if (local.get $add) (then (local.set $x (f32x4.add (local.get $x) (v128.load (local.get $c))))))
    (v128.store (local.get $c) (local.get $x))
{% else %}
    (f32.store (local.get $c)
      (f32.add (call $sum (local.get $u{{ r }}0))
        (if (result f32) (local.get $add) (then (f32.load (local.get $c))) (else (f32.const 0)))))
{% endif %}
    (local.set $c (i32.add (local.get $c) (local.get $rowC)))
{% endfor %})
{% endmacro %}

{# $x ← (Σ u0, Σ u1, Σ u2, Σ u3): the sums across the lanes of four vectors, side by side. #}
{% macro transposedSum(u) %}
    (local.set ${{ u }}0 (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get ${{ u }}0) (local.get ${{ u }}1))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get ${{ u }}0) (local.get ${{ u }}1))))
    (local.set ${{ u }}2 (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get ${{ u }}2) (local.get ${{ u }}3))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get ${{ u }}2) (local.get ${{ u }}3))))
    (local.set $x (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get ${{ u }}0) (local.get ${{ u }}2))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get ${{ u }}0) (local.get ${{ u }}2))))
{% endmacro %}

{{ dots(2, 4) }}
{{ dots(2, 1) }}
{{ dots(1, 4) }}
{{ dots(1, 1) }}

{# The columns of some rows of C, first by the wide tile, then by single columns. #}
{% macro dotColumns(height, width) %}
        (local.set $bPlace (local.get $b))
        (local.set $cPlace (local.get $c))
        (local.set $j (local.get $n))
{% for w in [width, 1] %}
        (block $columns{{ w }}
          (loop $nextColumns{{ w }}
            (br_if $columns{{ w }} (i32.lt_s (local.get $j) (i32.const {{ w }})))
            (call $dots{{ height }}x{{ w }} (local.get $a) (local.get $bPlace) (local.get $row) (local.get $k)
              (local.get $cPlace) (local.get $rowC) (local.get $add))
            (local.set $bPlace (i32.add (local.get $bPlace) (i32.mul (local.get $row) (i32.const {{ w }}))))
            (local.set $cPlace (i32.add (local.get $cPlace) (i32.const {{ w * 4 }})))
            (local.set $j (i32.sub (local.get $j) (i32.const {{ w }})))
            (br $nextColumns{{ w }})))
{% endfor %}
{% endmacro %}

  ;; C (+)= A · Bᵀ by dot products, for few rows
  (func $productByDots (param $m i32) (param $n i32) (param $k i32) (param $a i32) (param $b i32) (param $c i32)
    (param $add i32) (local $row i32) (local $rowC i32) (local $bPlace i32) (local $cPlace i32) (local $j i32)
    (local.set $row (i32.shl (local.get $k) (i32.const 2)))
    (local.set $rowC (i32.shl (local.get $n) (i32.const 2)))
    (block $twos
      (loop $nextTwo
        (br_if $twos (i32.lt_s (local.get $m) (i32.const 2)))
{{ dotColumns(2, 4) }}
        (local.set $a (i32.add (local.get $a) (i32.shl (local.get $row) (i32.const 1))))
        (local.set $c (i32.add (local.get $c) (i32.shl (local.get $rowC) (i32.const 1))))
        (local.set $m (i32.sub (local.get $m) (i32.const 2)))
        (br $nextTwo)))
    (block $ones
      (loop $nextOne
        (br_if $ones (i32.le_s (local.get $m) (i32.const 0)))
{{ dotColumns(1, 4) }}
        (local.set $a (i32.add (local.get $a) (local.get $row)))
        (local.set $c (i32.add (local.get $c) (local.get $rowC)))
        (local.set $m (i32.sub (local.get $m) (i32.const 1)))
        (br $nextOne))))

  ;; C (+)= op(A) · B row by row of B, for one or two rows of C or terms: everything is read in order
  (func $productByRows (param $transposeA i32) (param $m i32) (param $n i32) (param $k i32)
    (param $a i32) (param $b i32) (param $c i32) (param $add i32)
    (local $rowA i32) (local $termA i32) (local $row i32) (local $t i32) (local $aPlace i32) (local $bPlace i32)
    (local.set $rowA (i32.shl (select (i32.const 1) (local.get $k) (local.get $transposeA)) (i32.const 2)))
    (local.set $termA (i32.shl (select (local.get $m) (i32.const 1) (local.get $transposeA)) (i32.const 2)))
    (local.set $row (i32.shl (local.get $n) (i32.const 2)))
    (loop $nextRow
      (if (i32.eqz (local.get $add))
        (then (call $fillRow (v128.const f32x4 0 0 0 0) (local.get $c) (local.get $n))))
      (local.set $t (local.get $k))
      (local.set $aPlace (local.get $a))
      (local.set $bPlace (local.get $b))
      (loop $nextTerm
        (call $addScaledRow (v128.load32_splat (local.get $aPlace)) (local.get $bPlace) (local.get $c) (local.get $n))
        (local.set $aPlace (i32.add (local.get $aPlace) (local.get $termA)))
        (local.set $bPlace (i32.add (local.get $bPlace) (local.get $row)))
        (br_if $nextTerm (local.tee $t (i32.sub (local.get $t) (i32.const 1)))))
      (local.set $a (i32.add (local.get $a) (local.get $rowA)))
      (local.set $c (i32.add (local.get $c) (local.get $row)))
      (br_if $nextRow (local.tee $m (i32.sub (local.get $m) (i32.const 1))))))

  ;; C (+)= op(A) · op(B) by tiles: strip after strip of eight columns, and only so many
  ;; terms at a time that the packed strip stays in the first-level cache, and with it the lines of a
  ;; transposed A, of which each tile uses a part
  (func $productByTiles (param $transposeA i32) (param $transposeB i32) (param $m i32) (param $n i32) (param $k i32)
    (param $a i32) (param $b i32) (param $c i32) (param $add i32) (param $scratch i32)
    (local $rowA i32) (local $termA i32) (local $rowB i32) (local $rowC i32) (local $pack i32)
    (local $t i32) (local $terms i32) (local $j i32) (local $columns i32) (local $from i32) (local $step i32)
    (local $most i32)
    (local.set $most (select (i32.const 128) (i32.const 512) (local.get $transposeA)))
    (local.set $rowA (i32.shl (select (i32.const 1) (local.get $k) (local.get $transposeA)) (i32.const 2)))
    (local.set $termA (i32.shl (select (local.get $m) (i32.const 1) (local.get $transposeA)) (i32.const 2)))
    (local.set $rowB (i32.shl (select (local.get $k) (local.get $n) (local.get $transposeB)) (i32.const 2)))
    (local.set $rowC (i32.shl (local.get $n) (i32.const 2)))
    (local.set $pack (i32.or (local.get $transposeB)
      (i32.and
        (i32.ge_s (local.get $m) (i32.const 16))
        (i32.gt_s (i32.mul (local.get $n) (local.get $k)) (i32.const 4096)))))
    (loop $nextTerms
      (local.set $terms (call $between (i32.const 0) (i32.sub (local.get $k) (local.get $t)) (local.get $most)))
      (local.set $j (i32.const 0))
      (loop $nextStrip
        (local.set $columns (call $between (i32.const 0) (i32.sub (local.get $n) (local.get $j)) (i32.const 8)))
        (local.set $from
          (if (result i32) (local.get $transposeB)
            (then (i32.add (i32.mul (local.get $j) (local.get $rowB)) (i32.shl (local.get $t) (i32.const 2))))
            (else (i32.add (i32.mul (local.get $t) (local.get $rowB)) (i32.shl (local.get $j) (i32.const 2))))))
        (local.set $from (i32.add (local.get $from) (local.get $b)))
        (local.set $step (local.get $rowB))
        (if (local.get $pack)
          (then
            (if (local.get $transposeB)
              (then
                (call $packAcross (local.get $from) (local.get $rowB) (local.get $terms) (local.get $scratch)
                  (local.get $columns))
                (if (i32.gt_s (local.get $columns) (i32.const 4))
                  (then
                    (call $packAcross
                      (i32.add (local.get $from) (i32.shl (local.get $rowB) (i32.const 2)))
                      (local.get $rowB) (local.get $terms) (i32.add (local.get $scratch) (i32.const 16))
                      (i32.sub (local.get $columns) (i32.const 4))))))
              (else (call $packAlong (local.get $from) (local.get $rowB) (local.get $terms) (local.get $scratch))))
            (local.set $from (local.get $scratch))
            (local.set $step (i32.const 32))))
{% for direction in ["Across", "Along"] %}
        {% if direction == "Across" %}(if (local.get $transposeA) (then{% else %}(else{% endif %}
          (call $strip{{ direction }}
            (i32.add (local.get $a) (i32.mul (local.get $t) (local.get $termA)))
            (local.get $rowA) (local.get $termA) (local.get $from) (local.get $step) (local.get $terms)
            (i32.add (local.get $c) (i32.shl (local.get $j) (i32.const 2)))
            (local.get $rowC) (local.get $columns)
            (i32.or (local.get $add) (local.get $t)) (local.get $m))
        ){% endfor %})
        (local.set $j (i32.add (local.get $j) (i32.const 8)))
        (br_if $nextStrip (i32.lt_s (local.get $j) (local.get $n))))
      (local.set $t (i32.add (local.get $t) (local.get $most)))
      (br_if $nextTerms (i32.lt_s (local.get $t) (local.get $k)))))

  ;; The fields of neurarium.kernel.Product; the steps in bytes. Of $flags, 1 transposes A, 2 transposes
  ;; B, 4 adds. $scratch holds 512 × 8 numbers. (TeaVM calls functions of twelve parameters at most.)
  (func (export "matmul") (param $flags i32) (param $batch i32) (param $m i32) (param $n i32)
    (param $k i32) (param $a i32) (param $stepA i32) (param $b i32) (param $stepB i32) (param $c i32) (param $stepC i32)
    (param $scratch i32) (local $transposeA i32) (local $transposeB i32) (local $add i32) (local $dots i32) (local $rows i32)
    (local.set $transposeA (i32.and (local.get $flags) (i32.const 1)))
    (local.set $transposeB (i32.and (i32.shr_u (local.get $flags) (i32.const 1)) (i32.const 1)))
    (local.set $add (i32.and (i32.shr_u (local.get $flags) (i32.const 2)) (i32.const 1)))
    (if (i32.or (i32.eqz (local.get $m)) (i32.eqz (local.get $n))) (then (return)))
    (local.set $dots (i32.and (i32.eqz (local.get $transposeA))
      (i32.and (local.get $transposeB) (i32.lt_s (local.get $m) (i32.const 12)))))
    (local.set $rows (i32.and (i32.eqz (local.get $transposeB))
      (i32.or (i32.le_s (local.get $m) (i32.const 2)) (i32.le_s (local.get $k) (i32.const 2)))))
    (block $done
      (loop $next
        (br_if $done (i32.le_s (local.get $batch) (i32.const 0)))
        (if (i32.eqz (local.get $k))
          (then
            (if (i32.eqz (local.get $add))
              (then (call $fillRow (v128.const f32x4 0 0 0 0) (local.get $c) (i32.mul (local.get $m) (local.get $n))))))
          (else
            (if (local.get $dots)
              (then
                (call $productByDots (local.get $m) (local.get $n) (local.get $k) (local.get $a) (local.get $b)
                  (local.get $c) (local.get $add)))
              (else
                (if (local.get $rows)
                  (then
                    (call $productByRows (local.get $transposeA) (local.get $m) (local.get $n) (local.get $k)
                      (local.get $a) (local.get $b) (local.get $c) (local.get $add)))
                  (else
                    (call $productByTiles (local.get $transposeA) (local.get $transposeB) (local.get $m) (local.get $n)
                      (local.get $k) (local.get $a) (local.get $b) (local.get $c) (local.get $add)
                      (local.get $scratch))))))))
        (local.set $a (i32.add (local.get $a) (local.get $stepA)))
        (local.set $b (i32.add (local.get $b) (local.get $stepB)))
        (local.set $c (i32.add (local.get $c) (local.get $stepC)))
        (local.set $batch (i32.sub (local.get $batch) (i32.const 1)))
        (br $next))))

  ;; ------------------------------------------------------------ the ceiling of the machine

  ;; Multiplies and adds in registers alone: 80 operations on numbers in each round.
  (func (export "peak") (param $rounds i32) (result f32) (local $a v128) (local $b v128)
{% for i in range(0, 9) %}
    (local $s{{ i }} v128)
{% endfor %}
    (local.set $a {{ splat("0.999999") }})
    (local.set $b {{ splat("1e-7") }})
    (loop $next
{% for i in range(0, 9) %}
      (local.set $s{{ i }} (f32x4.add (local.get $b) (f32x4.mul (local.get $a) (local.get $s{{ i }}))))
{% endfor %}
      (local.set $rounds (i32.sub (local.get $rounds) (i32.const 1)))
      (br_if $next (local.get $rounds)))
{% for i in range(1, 9) %}
    (local.set $s0 (f32x4.add (local.get $s0) (local.get $s{{ i }})))
{% endfor %}
    (call $sum (local.get $s0)))
)
