# What the environment says is asked for when it is needed.
source prelude.tcl
foreach script {
  {set env(HOME) /nowhere; file home}
  {file tildeexpand ~/a}
  {cd}
  {unset env(HOME); file home}
  {file tildeexpand ~}
  {set env(HOME) [pwd]; file mkdir there; cd there; cd; pwd}
  {set env(TMPDIR) [pwd]/there; close [file tempfile name]; file dirname $name}
  {file dirname [file tempdir]}
  {set env(TMPDIR) [pwd]/missing; file dirname [file tempdir]}
  {set env(TZ) :America/New_York; clock format 0}
  {set env(PATH) [pwd]/there; exec ls}
  {auto_execok ls}
} {
  show $script
}
