# The packages of math.
source [file join [file dirname [info script]] prelude.tcl]
foreach p {math math::statistics math::calculus math::linearalgebra math::bignum math::bigfloat math::complexnumbers math::fourier math::interpolate math::rationalfunctions math::roman math::special math::decimal math::geometry math::polynomials math::optimize math::numtheory math::calculus::symdiff math::fuzzy math::figurate math::trig math::constants math::machineparameters math::probopt simulation::random simulation::montecarlo simulation::annealing mapproj map::slippy math::geometry::ext} {show "package require $p"}
proc ::tcl::mathfunc::rand {} {expr {[::random 8000000]/8000001.0}}
proc fl {} {expr {([random 2000]-1000)/[lindex {7.0 3.0 10.0 1.0} [random 4]]}}
proc vec n {set r {}; for {set i 0} {$i<$n} {incr i} {lappend r [fl]}; return $r}
proc mat {n m} {set r {}; for {set i 0} {$i<$n} {incr i} {lappend r [vec $m]}; return $r}
proc big n {set r [expr {1+[random 9]}]; for {set i 1} {$i<$n} {incr i} {append r [random 10]}; if {[random 3]==0} {set r -$r}; return $r}

for {set i 0} {$i<3} {incr i} {
 set a [big [expr {1+[random 40]}]]; set b [big [expr {1+[random 25]}]]; set A [math::bignum::fromstr $a]; set B [math::bignum::fromstr $b]
 foreach op {add sub mul cmp eq lt} {show "math::bignum::$op {$A} {$B}"}
 show {math::bignum::tostr [math::bignum::pow $A [math::bignum::fromstr 5]]} {math::bignum::tostr $A 16} \
   {math::bignum::bits $A} {math::bignum::tostr [math::bignum::lshift $A 37]} \
   {math::bignum::tostr [math::bignum::rshift $A 13]} \
   {math::bignum::tostr [math::bignum::bitand [math::bignum::abs $A] [math::bignum::abs $B]]} \
   {math::bignum::testbit $A 3} 
 foreach op {add sub mul div} {show "math::bigfloat::tostr \[math::bigfloat::$op \[math::bigfloat::fromstr $a.5] \[math::bigfloat::fromstr $b.25]]"}
 foreach f {sin cos tan exp log sqrt atan asin acos sinh cosh tanh round ceil floor abs opp cotan} {show "math::bigfloat::tostr \[math::bigfloat::$f \[math::bigfloat::fromstr [expr {[fl]/300}]00000000]]"}
 show {math::bigfloat::tostr [math::bigfloat::pi 40]} {math::bigfloat::todouble [math::bigfloat::fromdouble [fl]]} \
   {math::bigfloat::tostr [math::bigfloat::pow [math::bigfloat::fromstr 1.2345678901234567890] 12]} \
   {math::bigfloat::compare [math::bigfloat::fromstr 1.5] [math::bigfloat::fromstr $b]} \
   {math::bigfloat::tostr [math::bigfloat::int2float 12 20]} {math::bigfloat::sin x} {math::bigfloat::fromstr x} \
   {math::bigfloat::tostr -nosci [math::bigfloat::fromstr 1.5e-10]}
 foreach f {exp sin cos tan log sqrt conj mod arg} {show "math::complexnumbers::tostring \[math::complexnumbers::$f \[math::complexnumbers::complex [fl] 2]]" "math::complexnumbers::$f \[math::complexnumbers::complex [expr {[fl]/100}] [fl]]"}
 foreach f {+ - * / pow} {show "math::complexnumbers::$f {[vec 2]} {[vec 2]}"}
 set v [vec [expr {2+[random 20]}]]; set w [vec [llength $v]]
 foreach f {mean stdev var min max number basic-stats pstdev pvar median autocorr minmax-histogram-limits lillieforsFit filter} {show "math::statistics::$f {$v}"}
 show {math::statistics::corr $v $w} {math::statistics::crosscorr $v $w} {math::statistics::linear-model $v $w 1} \
   {math::statistics::linear-residuals $v $w} {math::statistics::quantiles $v 0.5} \
   {math::statistics::quantiles $v {1 2 3} {0.25 0.5}} {math::statistics::interval-mean-stdev $v 0.95} \
   {math::statistics::t-test-mean $v 0.0 1.0 0.95} {math::statistics::test-normal $v 0.95} \
   {math::statistics::histogram {-50 0 50} $v} {math::statistics::mean-histogram-limits 0 1 4} \
   {math::statistics::pdf-normal 0 1 [fl]} {math::statistics::cdf-normal 0 100 [fl]} \
   {math::statistics::cdf-students-t 5 [expr {[fl]/100}]} {math::statistics::random-normal 0 1 3} \
   {math::statistics::random-exponential 2 3} {math::statistics::random-gamma 2 1 3} \
   {math::statistics::random-poisson 3 4} {math::statistics::random-beta 2 3 2} \
   {math::statistics::cdf-gamma 1.5 2 1.2} {math::statistics::cdf-beta 1.5 2 0.2} \
   {math::statistics::cdf-poisson 3 2} {math::statistics::cdf-F 3 4 1.2} {math::statistics::test-Wilcoxon $v $w} \
   {math::statistics::spearman-rank $v $w} {math::statistics::spearman-rank-extended $v $w} \
   {math::statistics::group-anova $v $w} {math::statistics::test-anova-F 0.05 $v $w} \
   {math::statistics::test-Kruskal-Wallis 0.9 $v $w} {math::statistics::control-xbar $v} \
   {math::statistics::samplescount x $v} {math::statistics::map x $v {$x*2}} {math::statistics::filter x $v {$x>0}} \
   {math::statistics::subdivide $v} {math::statistics::bootstrap $v 3} {math::statistics::jackknife $v 2} \
   {math::statistics::test-Duckworth $v $w 0.05} {math::statistics::wasserstein-distance $v $w} \
   {math::statistics::kl-divergence $v $w} {math::statistics::logistic-model $v $w} \
   {math::statistics::mv-wls 1 {1 2 3} 2 {2 3 4}} {math::statistics::mv-ols {{1 2 3} {2 3 4} {3 4 7} {1 1 1}}} \
   {math::statistics::test-2x2 3 4 5 6} {math::statistics::print-2x2 3 4 5 6} {math::statistics::test-xbar {1 2} $v} \
   {math::statistics::estimate-pareto $v} {math::statistics::empirical-distribution $v} \
   {math::statistics::test-Levene $v $w} {math::statistics::test-Dunnett 0.05 $v $w}
 set n [expr {2+[random 3]}]; set M [mat $n $n]; set K [mat $n $n]; set x [vec $n]
 show {math::linearalgebra::matmul $M $K} {math::linearalgebra::solveGauss $M $x} \
   {math::linearalgebra::solvePGauss $M $x} {math::linearalgebra::determineSVD $M} \
   {math::linearalgebra::transpose $M} {math::linearalgebra::det $M} {math::linearalgebra::norm $x} \
   {math::linearalgebra::show $M %.4g} \
   {math::linearalgebra::eigenvectorsSVD [math::linearalgebra::matmul $M [math::linearalgebra::transpose $M]]} \
   {math::linearalgebra::orthonormalizeColumns $M} {math::linearalgebra::orthonormalizeRows $M} \
   {math::linearalgebra::leastSquaresSVD $M $x} {math::linearalgebra::dotproduct $x $x} \
   {math::linearalgebra::crossproduct {1 2 3} {4 5 6}} {math::linearalgebra::mkHilbert $n} \
   {math::linearalgebra::mkWilkinsonW+ 5} {math::linearalgebra::mkToeplitz {1 2 3}} \
   {math::linearalgebra::mkDingdong 3} {math::linearalgebra::mkFrank 4} {math::linearalgebra::mkMoler 4} \
   {math::linearalgebra::mkBorder 4} {math::linearalgebra::mkOnes 2} {math::linearalgebra::mkTriangular 3 U 2} \
   {math::linearalgebra::choleski [math::linearalgebra::matmul $M [math::linearalgebra::transpose $M]]} \
   {math::linearalgebra::rotate 0.5 0.5 $x $x} {math::linearalgebra::swaprows M 0 1; set M} \
   {math::linearalgebra::to_LA $M} {math::linearalgebra::dger $M 1 $x $x} {math::linearalgebra::dgetrf M} \
   {math::linearalgebra::getrow $M 0} {math::linearalgebra::setcol M 0 $x; set M} {math::linearalgebra::scale 2 $M} \
   {math::linearalgebra::axpy 2 $x $x} {math::linearalgebra::matmul $x $M} {math::linearalgebra::angle $x $x} \
   {math::linearalgebra::sub $M $K} {math::linearalgebra::shape $M} {math::linearalgebra::conforming rows $M $x} \
   {math::linearalgebra::solveTriangular $M $x}
 show {math::fourier::dft $v} {math::fourier::inverse_dft [math::fourier::dft $v]} \
   {math::fourier::dft {1 2 3 4 5 6 7 8}} {math::fourier::lowpass 1.5 [math::fourier::dft $v]} \
   {math::fourier::highpass 1.5 [math::fourier::dft $v]}
}
show {math::calculus::integral 0 10 50 {apply {x {expr {$x*$x}}}}} \
  {proc ff x {expr {sin($x)+$x}}; math::calculus::integral 0 1 20 ff} {math::calculus::integralExpr 0 1 10 {$x*2}} \
  {proc f2 {x y} {expr {$x*$y}}; math::calculus::integral2D {0 1 10} {0 2 10} f2} {math::calculus::romberg ff 0 1} \
  {math::calculus::romberg_infinity ff 1 2} {math::calculus::newtonRaphson ff ff 1.0} \
  {math::calculus::regula_falsi ff -1 2} \
  {proc dv {t xv} {list [expr {-[lindex $xv 0]}] 1.0}; math::calculus::rungeKuttaStep 0 0.1 {1 2} dv} \
  {math::calculus::heunStep 0 0.1 {1 2} dv} {math::calculus::eulerStep 0 0.1 {1 2} dv} \
  {math::calculus::solveTriDiagonal {1 1} {4 4 4} {1 1} {1 2 3}} {math::calculus::regula_falsi ff 1 2} \
  {math::calculus::qk15 0 1 ff} {math::calculus::qk31_detailed 0 1 ff} \
  {math::calculus::boundaryValueSecondOrder coef fo {0 1} {1 2} 5} \
  {math::calculus::symdiff::symdiff {sin($x)**2 + exp($x)/$x} x} {math::calculus::symdiff::symdiff {$x $ 2} x} \
  {math::calculus::symdiff::jacobian {x {$x*$y} y {$x+$y}}}
foreach e {{$a*$x**2} {log(cos($x))} {atan($x/3)} {pow($x,$a)} {1/(1+$x)} {sqrt(1-$x*$x)} {$x>1?2:3} {-$x} {hypot($x,3)} {tan($x)+sinh($x)}} {show "math::calculus::symdiff::symdiff {$e} x"}
foreach nn {0 1 4 9 1999 3999 4000 -1} {show "math::roman::toroman $nn" "math::roman::tointeger \[math::roman::toroman $nn]"}
show {math::roman::sort {X I IV L}} {math::roman::expr {X + IV}} {math::roman::tointeger FOO}
foreach f {Gamma Beta erf erfc J0 J1 I_n gamma digamma fresnel_C fresnel_S sinc exponential_Ei exponential_li exponential_Ci exponential_Si exponential_Chi elliptic_K elliptic_E airy invnorm jacobi legendre chebyshev laguerre hermite stirling} {foreach a {0.1 0.5 1 2.5 10 {2 0.5} {1 2}} {show "math::special::$f $a"}}
for {set i 0} {$i<3} {incr i} {set a [fl]; set b [expr {[random 900]/10.0}]
 foreach op {add subtract multiply divide compare} {show "math::decimal::tostr \[math::decimal::$op \[math::decimal::fromstr $a] \[math::decimal::fromstr $b]]"}
 foreach m {round_half_even round_half_up round_down round_up round_floor round_ceiling round_05up} {show "math::decimal::tostr \[math::decimal::$m \[math::decimal::fromstr $a] 2]"}
 foreach f {isprime factors totient jordan moebius liouville primeFactors uniquePrimeFactors divisors numberPrimesGauss numberPrimesLegendre firstNprimes} {show "math::numtheory::$f [random 500]"}
 show {math::numtheory::gcd [random 500] [random 500]} {math::numtheory::lcm [random 50] [random 50]} \
   {math::numtheory::legendre [random 50] 7} {math::numtheory::jacobi [random 50] 15} \
   {math::numtheory::primesLowerThan [random 80]} {math::numtheory::primitiveRoots [random 20]} \
   {math::numtheory::listPrimePairs 0 50 2}
 show {math::geometry::distance [vec 2] [vec 2]} {math::geometry::calculateDistanceToLine [vec 2] [vec 4]} \
   {math::geometry::findLineIntersection [vec 4] [vec 4]} {math::geometry::polygonArea [vec 8]} \
   {math::geometry::areaPolygon [vec 10]} {math::geometry::pointInsidePolygon [vec 2] [vec 10]} \
   {math::geometry::bbox [vec 8]} {math::geometry::intervalsOverlap 1 2 3 4 0} \
   {math::geometry::lineSegmentsIntersect [vec 4] [vec 4]} \
   {math::geometry::findLineSegmentIntersection [vec 4] [vec 4]} \
   {math::geometry::movePointInDirection [vec 2] 0.5 2} {math::geometry::angle [vec 4]} \
   {math::geometry::polylinesIntersect [vec 6] [vec 6]} {math::geometry::conx [vec 8]} \
   {math::geometry::parallel [vec 4] 3} {math::geometry::translate [vec 2] [vec 6]} \
   {math::geometry::rotate 30 [vec 6]} {math::geometry::direction [vec 2]} {math::geometry::circle [vec 2] 3} \
   {math::geometry::circle-intersect-two? x} {math::geometry::pathIntersects}
 set p [math::polynomials::polynomial [vec 3]]; set q [math::polynomials::polynomial [vec 2]]
 show {math::polynomials::polynCmd {1 2 3}} {math::polynomials::multPolyn $p $q} {math::polynomials::divPolyn $p $q} \
   {math::polynomials::remainderPolyn $p $q} {math::polynomials::evalPolyn $p 2.5} \
   {math::polynomials::derivPolyn $p} {math::polynomials::primitivePolyn $p} {math::polynomials::degreePolyn $p} \
   {math::polynomials::coeffPolyn $p 1} {math::polynomials::addPolyn $p 2} {math::polynomials::subPolyn 1 $q} \
   {math::rationalfunctions::evalRatio [math::rationalfunctions::rationalFunction {1 2} {3 4}] 2} \
   {math::interpolate::interp-linear $p 1} {math::interpolate::neville {1 2 3 4} [vec 4] 2.3} \
   {math::interpolate::prepare-cubic-splines {1 2 3 4 5} [vec 5]} \
   {math::interpolate::interp-cubic-splines [math::interpolate::prepare-cubic-splines {1 2 3 4 5} [vec 5]] 2.5} \
   {math::interpolate::interp-spatial {{1 2 3} {4 5 6} {0 0 1}} {1 1}} \
   {math::interpolate::interp-1d-table [math::interpolate::defineTable tt {x y} {1 2 3 4 5 6}] 2} \
   {math::interpolate::barycentric x}
 show {math::optimize::minimum -3 3 {apply {x {expr {($x-1)**2}}}}} \
   {math::optimize::min_bound_1d {apply {x {expr {($x-1)**2}}}} -3 3} \
   {math::optimize::min_unbound_1d {apply {x {expr {($x-1)**2}}}} -3 3} \
   {math::optimize::nelderMead {apply {{x y} {expr {($x-1)**2+($y+2)**2}}}} {0 0}} \
   {math::optimize::linearProgramMaximum {3 2} {{1 1 5} {2 1 8}}} \
   {math::optimize::solveLinearProgram {3 2} {{1 1 5} {2 1 8}}}
 show {mapproj::toMercator 0 [fl] 45} {mapproj::toMollweide 0 10 [expr {[random 80]}]} \
   {mapproj::fromMollweide 0 0.3 0.2} {mapproj::toRobinson 0 12 34} \
   {mapproj::toAlbersEqualAreaConic -96 23 29.5 45.5 -75 35} {mapproj::toStereographic 0 0 10 10} \
   {mapproj::fromGnomonic 0 0 0.1 0.1} {mapproj::toHammer 0 20 30} {mapproj::toWinkelTripel 0 20 30} \
   {mapproj::toPeirceQuincuncial 0 20 30} {mapproj::toMercator x y z} {map::slippy geo 2tile 12 45.5 -73.5} \
   {map slippy geo 2tile {12 45.5 -73.5}} {map slippy length 3} {map slippy tile valid {1 2 3} 5}
}
show {math::sigma 1 2 3} {math::fibonacci 30} {math::factorial 20} {math::choose 10 3} {math::Beta 2 3} \
  {math::ln_Gamma 4.5} {math::cov 1 2 3} {math::integrate {0 1 1 2 2 3 3 4 4 5}} {math::stats 1 2 3} \
  {math::prod 1 2 3} {math::random 1 5} {math::expectDouble x} {math::factorial -1} {math::choose 3 x} \
  {math::constants::print-constants} {math::constants::constants pi e; list $pi $e} \
  {math::fuzzy::teq 1 [expr {1+1e-17}]} {math::fuzzy::tfloor 2.9999999999999999} {math::fuzzy::troundn 2.345 2} \
  {math::figurate::sum_sequence 5} {math::figurate::centeredHexagonal 4} {math::trig::sind 30} \
  {math::trig::radian_reduced 10} 
show {simulation::random::prng_Normal 0 1} {[simulation::random::prng_Uniform 0 1]} \
  {[simulation::random::prng_Disk 1]} {[simulation::random::prng_Discrete 5]} {[simulation::random::prng_Gamma 1 2]} \
  {[simulation::random::prng_Poisson 3]} \
  {simulation::montecarlo::singleExperiment -init {set s 0} -loop {incr s [::random 5]; setTrialResult $s} -final {} -trials 10 -reportfile stdout -verbose 1} \
  {math::probopt::diffev {{x y} {expr {$x*$x+$y*$y}}} {{-1 1} {-1 1}} -iterations 3} \
  {math::probopt::pso x {{0 1}} -foo}
