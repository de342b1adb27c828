import { englishTerms, koreanTerms, type GlossaryPair } from './mineGlossary.ts';

/** What the field says in both languages, where texts need not explain it. One English term, its Korean ones behind it. */
const entries = `
ability=능력 | abstract=추상 | accelerating=가속 | acceleration=가속 | accent=억양 | accuracy=정확도
action=행동,액션 | activation=활성화 | active=능동 | adaptation=적응 | adapter=어댑터 | adaptive=적응,적응형
advancing=발전 | adversarial=적대 | agent=에이전트 | agentic=에이전틱,에이전트 | aligned=정렬 | alignment=정렬
allocation=할당 | alphabet=알파벳 | analysis=분석 | animation=애니메이션 | anomaly=이상 | answer=답변,응답
app=앱 | approach=접근법,접근 방식 | approximation=근사 | architecture=아키텍처,구조 | art=예술
artificial general intelligence=인공 일반 지능 | artificial intelligence=인공지능,인공 지능 | assessment=평가
assistant=어시스턴트,비서 | asymmetric=비대칭 | asynchronous=비동기 | attack=공격 | attention=어텐션,주의
audio=오디오 | audiovisual=시청각 | augmentation=증강 | augmented=증강 | automated=자동화,자동
automatic=자동 | autonomous=자율 | autoregressive=자기회귀,자동회귀,자기 회귀 | avatar=아바타 | aware=인식
backbone=백본 | backdoor=백도어 | balancing=균형 | baseline=기준선,베이스라인 | batch=배치 | behavior=행동
benchmark=벤치마크 | benchmarking=벤치마킹,벤치마크 | beyond=넘어 | bias=편향 | bilingual=이중 언어 | bit=비트
blind=블라인드 | block=블록 | boosting=향상 | bootstrapping=부트스트래핑 | brain=뇌,두뇌 | bridging=연결,간극
budget=예산 | building=구축 | cache=캐시 | caching=캐싱 | camera=카메라 | capability=능력,역량 | caption=캡션
captioning=캡션,캡셔닝 | causal=인과 | cell=세포 | chain=체인,사슬
chain of thought=사고 사슬,사고의 사슬,체인 오브 쏘트 | challenge=과제,도전 | challenging=도전
character=캐릭터 | chart=차트 | chat=채팅 | chatbot=챗봇 | chemistry=화학 | city=도시 | claim=주장
classification=분류 | classifier=분류기 | clinical=임상 | clip=클립 | cloud=클라우드
clustering=군집,클러스터링 | code=코드 | coder=코더,코드 | coding=코딩 | cognition=인지 | cognitive=인지
coherent=일관 | cold start=콜드 스타트 | collaboration=협업,협력 | collaborative=협업,협력
collection=수집,컬렉션 | color=색상 | common sense=상식 | communication=통신,의사소통 | community=커뮤니티
compact=간결 | comparison=비교 | complex=복잡 | complexity=복잡도 | composition=구성,합성
compositional=구성,조합 | comprehensive=포괄,종합 | compressed=압축 | compression=압축 | compute=컴퓨팅,계산
computer use=컴퓨터 사용 | computing=컴퓨팅 | concept=개념 | conditional=조건부 | conditioned=조건
conditioning=조건 | confidence=신뢰도,자신감,확신 | consistency=일관성 | consistent=일관 | constrained=제약
constraint=제약 | consumer=소비자 | content=콘텐츠 | context=문맥,맥락,컨텍스트 | contextual=문맥
continual=지속 | continuous=연속,지속 | contrastive=대조 | control=제어 | controllable=제어 가능
convergence=수렴 | conversation=대화 | conversational=대화형,대화 | convolution=합성곱 | convolutional=합성곱
cooking=요리 | cooperative=협력 | copyright=저작권 | correction=수정,교정 | cost=비용 | counterfactual=반사실
creative=창의 | creativity=창의성 | critic=비평 | critique=비평,비판 | cross=교차 | cultural=문화
culture=문화 | curated=큐레이션 | curiosity=호기심 | curriculum=커리큘럼 | customization=맞춤화,사용자화
customized=맞춤형 | data=데이터 | database=데이터베이스 | dataset=데이터셋 | debate=토론 | deception=기만
decoder=디코더 | decoding=디코딩 | decomposition=분해 | decoupled=분리 | deep=심층,딥
deep learning=딥러닝,심층 학습 | deep research=심층 연구 | deepfake=딥페이크 | defense=방어 | deformation=변형
demonstration=시연 | denoising=노이즈 제거,잡음 제거 | dense=밀집 | deployment=배포 | depth=깊이
depth estimation=깊이 추정 | design=설계,디자인 | detecting=탐지,감지 | detection=탐지,감지,검출
deterministic=결정론 | dexterous=능숙,정교 | diagnosis=진단 | dialogue=대화 | differentiable=미분 가능
difficulty=난이도 | diffusion=확산,디퓨전 | digital=디지털 | dimension=차원 | direct=직접 | discovery=발견
discrete=이산 | discrimination=판별 | disentangled=분리 | distillation=증류 | distilling=증류
distributed=분산 | distribution=분포 | diverse=다양 | diversity=다양성 | document=문서 | domain=도메인,영역
draft=초안 | driven=기반,주도 | driving=주행 | drug=약물 | dynamic=동적,역동 | dynamics=역학,동역학
easy=쉬움 | economic=경제 | edge=엣지 | editing=편집 | education=교육 | effect=효과 | effective=효과
efficiency=효율성 | efficient=효율 | efficiently=효율 | egocentric=1인칭,자기중심 | elastic=탄력
electronic=전자 | embedding=임베딩 | embodied=체화,구현 | emergent=창발 | emotion=감정 | emotional=감정
empirical=실증,경험 | empowering=강화 | enabling=가능 | encoder=인코더 | encoding=인코딩
end to end=종단 간,엔드투엔드 | energy=에너지 | engineer=엔지니어 | engineering=엔지니어링,공학
enhanced=향상,강화 | enhancing=향상,강화 | ensemble=앙상블 | entropy=엔트로피 | environment=환경
episodic=에피소드 | error=오류 | essay=에세이 | estimation=추정 | ethical=윤리 | evaluating=평가
evaluation=평가 | event=이벤트,사건 | evidence=증거 | evolution=진화 | evolutionary=진화 | evolving=진화
example=예시 | execution=실행 | exemplar=예시 | experience=경험 | experiment=실험 | expert=전문가
explainable=설명 가능 | explanation=설명 | exploration=탐색,탐험 | exploring=탐색,탐구 | expression=표현,표정
extension=확장 | extraction=추출 | face=얼굴 | facial=얼굴 | factual=사실 | factuality=사실성 | failure=실패
fair=공정 | fairness=공정성 | fake=가짜 | fashion=패션 | fast=빠른 | faster=빠른 | feature=특징,특성
federated=연합 | feedback=피드백 | few=소수 | few shot=퓨샷,소수샷 | fidelity=충실도 | film=영화
finance=금융 | financial=금융 | fine grained=세밀,세분화 | fine tuning=미세 조정,파인튜닝
finetuning=미세 조정,파인튜닝 | flexible=유연 | flow=흐름,플로우 | flow matching=플로우 매칭,흐름 매칭
fluid=유체 | forecasting=예측 | forgetting=망각 | foundation=기반,파운데이션
foundation model=기반 모델,파운데이션 모델 | framework=프레임워크 | free=없는 | frequency=주파수,빈도
function=함수,기능 | fusion=융합 | game=게임 | gap=격차,간극 | garment=의류,의복 | gaussian=가우시안
gaussian splatting=가우시안 스플래팅 | gaze=시선 | general=일반,범용 | generalist=범용 | generalizable=일반화
generalization=일반화 | generalized=일반화 | generated=생성 | generating=생성 | generation=생성
generative=생성,생성형 | generator=생성기 | genome=유전체 | geometric=기하 | geometry=기하,기하학
gesture=제스처 | government=정부 | gradient=기울기,그래디언트 | granularity=세분성 | graph=그래프
grasping=파지,잡기 | ground truth=정답 | grounded=기반,근거 | grounding=그라운딩,접지 | group=그룹
guard=가드,안전 | guardrail=가드레일 | guidance=안내,가이드,유도 | guided=유도,안내 | guiding=유도,안내
hair=머리카락 | hallucination=환각,할루시네이션 | hand=손 | hardware=하드웨어 | harmful=유해 | harness=활용
hate speech=혐오 발언 | head=헤드 | health=건강 | healthcare=의료 | heterogeneous=이질 | hidden=은닉,숨겨진
hierarchical=계층,계층적 | high quality=고품질 | high resolution=고해상도 | historical=역사
history=역사,이력 | human=인간,사람 | human preference=인간 선호도 | humanoid=휴머노이드 | hybrid=하이브리드
hypothesis=가설 | identity=정체성,신원 | image=이미지 | image editing=이미지 편집
image generation=이미지 생성 | imitation=모방 | implicit=암묵,암시 | improved=개선,향상
improvement=개선,향상 | improving=개선,향상 | in context=인컨텍스트,문맥 내 | incentivizing=유도,장려
incremental=점진,증분 | indoor=실내 | industrial=산업 | industry=산업 | inference=추론 | infinite=무한
information=정보 | infrastructure=인프라 | injection=주입 | inpainting=인페인팅 | input=입력
instance=인스턴스 | instruction=지시,명령,지침 | instruction following=지시 따르기,지시 수행
instruction tuning=지시 조정,명령어 튜닝 | integrated=통합 | integrating=통합 | intelligence=지능
intelligent=지능형,지능 | intent=의도 | interaction=상호작용 | interactive=상호작용,대화형,인터랙티브
interface=인터페이스 | interleaved=교차,인터리브 | internal=내부 | interpretability=해석 가능성,해석
interpretable=해석 가능 | introducing=소개 | inverse=역 | investigating=조사 | iterative=반복 | jailbreak=탈옥
job=직업 | joint=공동,결합 | judge=심사,판사,평가자 | kernel=커널 | key value=키 값 | knowledge=지식
korean=한국어 | lab=실험실 | label=라벨,레이블 | language=언어 | language model=언어 모델
large=대규모,대형,거대 | large language model=대규모 언어 모델,대형 언어 모델,거대 언어 모델
large scale=대규모 | latency=지연,지연 시간 | latent=잠재 | law=법칙,법 | law enforcement=법 집행
layer=레이어,층,계층 | layout=레이아웃 | leaderboard=리더보드 | learnable=학습 가능 | learning=학습,러닝
legal=법률 | length=길이 | lens=렌즈 | less=적은 | lesson=교훈 | level=수준 | leveraging=활용
library=라이브러리 | lifelong=평생 | light=빛,조명 | lighting=조명 | lightweight=경량 | limit=한계
linear=선형 | linguistic=언어 | lip=입술 | live=실시간,라이브 | local=지역,로컬
localization=위치 추정,현지화 | locomotion=보행,이동 | logic=논리 | logical=논리 | long=긴,장기
long context=긴 문맥,장문맥,긴 컨텍스트 | long form=장문 | long horizon=장기 | long term=장기
long video=긴 비디오,장시간 비디오 | loss=손실 | low bit=저비트 | low rank=저랭크,저순위 | low resource=저자원
machine=기계,머신 | machine learning=머신러닝,기계 학습 | machine translation=기계 번역
machine unlearning=언러닝,기계 학습 해제 | magnetic=자기 | making=만들기 | management=관리 | manipulation=조작
map=지도,맵 | market=시장 | mask=마스크 | masked=마스크,마스킹 | matching=매칭 | material=재료,소재
material science=재료 과학 | math=수학 | mathematical=수학 | matter=중요 | mechanism=메커니즘
mechanistic=기계 | medical=의료,의학 | medicine=의학 | memorization=암기,기억 | memory=메모리,기억
mental=정신 | merging=병합 | mesh=메시 | meta=메타 | method=방법 | metric=지표,메트릭 | mind=마음
mining=채굴,마이닝 | mitigating=완화 | mitigation=완화 | mixed=혼합 | mixture=혼합
mixture of experts=전문가 혼합 | mobile=모바일 | modality=모달리티,양식 | mode=모드 | model=모델
modeling=모델링 | modular=모듈 | molecular=분자 | molecule=분자 | monocular=단안 | moral=도덕
motion=모션,움직임,동작 | movie=영화 | multi=다중 | multi agent=다중 에이전트,멀티 에이전트,멀티에이전트
multi modal=다중 모달,멀티모달 | multi step=다단계 | multi task=다중 작업,멀티태스크
multi turn=다중 턴,멀티턴,다회차 | multi view=다중 뷰,다중 시점 | multilingual=다국어
multimodal=멀티모달,다중 모달,다중모달 | music=음악 | native=네이티브 | natural=자연 | natural language=자연어
navigation=내비게이션,탐색,항법 | negative=부정 | network=네트워크,신경망 | neural=신경
neural network=신경망 | neuron=뉴런 | news=뉴스 | noise=노이즈,잡음 | noisy=노이즈,잡음 | novel=새로운,소설
novel view synthesis=새로운 시점 합성 | object=객체,물체 | objective=목표,목적 | observation=관찰 | ocean=해양
offline=오프라인 | omni=옴니 | omnimodal=옴니모달 | one step=단일 단계,원스텝 | online=온라인
open=개방,오픈,공개 | open domain=오픈 도메인,개방형 도메인 | open ended=개방형
open source=오픈소스,오픈 소스 | open vocabulary=개방형 어휘,오픈 어휘 | open weight=오픈 웨이트,공개 가중치
open world=오픈 월드,개방형 세계 | operator=연산자 | optical=광학
optical character recognition=광학 문자 인식 | optimal=최적 | optimization=최적화
optimizer=최적화기,옵티마이저 | optimizing=최적화 | orchestration=오케스트레이션 | outdoor=실외
outlier=이상치 | overthinking=과잉 사고,과도 사고 | panoramic=파노라마 | paper=논문 | paradigm=패러다임
parallel=병렬 | parameter=파라미터,매개변수 | parameter efficient=매개변수 효율,파라미터 효율
parsing=파싱,구문 분석 | patch=패치 | path=경로 | patient=환자 | pattern=패턴 | penalty=페널티,패널티
people=사람 | perception=인식,지각 | perceptual=지각 | performance=성능 | person=사람 | persona=페르소나
personality=성격 | personalization=개인화 | personalized=개인화,맞춤형 | perspective=관점,시각
perturbation=섭동 | photo=사진 | physical=물리 | physics=물리,물리학 | pipeline=파이프라인 | pixel=픽셀
planner=플래너,계획 | planning=계획,기획 | plug and play=플러그 앤 플레이 | poem=시 | poetry=시
point cloud=포인트 클라우드,점군 | poisoning=포이즈닝,중독 | policy=정책 | policy optimization=정책 최적화
political=정치 | portrait=초상화,인물 | pose=포즈,자세 | position=위치 | positional=위치
post training=사후 학습,후속 학습,사후 훈련,후처리 | poster=포스터 | potential=잠재력,가능성 | practical=실용
pre trained=사전 학습,사전 훈련 | pre training=사전 학습,사전 훈련 | precise=정밀 | precision=정밀도
predicting=예측 | prediction=예측 | predictive=예측 | preference=선호도,선호
preference optimization=선호 최적화,선호도 최적화 | presentation=프레젠테이션,발표
pretrained=사전 학습,사전 훈련 | pretraining=사전 학습,사전 훈련 | principle=원칙,원리 | prior=사전
privacy=프라이버시,개인정보 | proactive=능동,선제 | probabilistic=확률 | probability=확률 | probing=탐침,조사
problem=문제 | problem solving=문제 해결 | procedural=절차 | process=과정,프로세스
process reward=과정 보상,프로세스 보상 | programming=프로그래밍 | progressive=점진 | projection=투영
prompt=프롬프트 | prompting=프롬프트,프롬프팅 | proof=증명 | protein=단백질 | pruning=가지치기,프루닝
psychology=심리학 | puzzle=퍼즐 | quality=품질 | quantization=양자화 | quantized=양자화 | quantum=양자
query=쿼리,질의 | question=질문 | question answering=질의응답,질문 응답,질문 답변 | radiology=방사선 | rain=비
random=무작위 | ranking=순위,랭킹 | rare=희귀 | rate=비율 | rational=합리 | real time=실시간
real world=실제 세계,현실 세계,실세계 | realism=현실감 | realistic=현실,사실 | reality=현실 | reason=추론,이유
reasoner=추론기,추론 | reasoning=추론 | recognition=인식 | recommendation=추천 | reconstruction=재구성,복원
rectified=정류 | recurrent=순환 | recursive=재귀 | red teaming=레드 팀,레드팀 | redundancy=중복
referring=참조 | refinement=정제,개선 | reflection=성찰,반성,반사 | reflective=성찰,반사 | refusal=거부
region=영역 | regression=회귀 | regularization=정규화,규제 | reinforced=강화 | reinforcement=강화
reinforcement learning=강화 학습,강화학습 | relation=관계 | relational=관계 | relevance=관련성
reliability=신뢰성 | reliable=신뢰 | remote sensing=원격 탐사,원격 감지 | rendering=렌더링
repository=저장소,리포지토리 | representation=표현 | representative=대표 | reranking=재순위화,재순위
research=연구 | residual=잔차 | resolution=해상도 | resource=자원,리소스 | response=응답,반응
restoration=복원 | rethinking=재고,다시 생각,재검토 | retrieval=검색
retrieval augmented generation=검색 증강 생성 | review=리뷰,검토 | revisiting=재검토,재고 | reward=보상
reward hacking=보상 해킹 | reward model=보상 모델 | risk=위험 | road=도로 | robot=로봇 | robotic=로봇,로보틱
robotics=로봇,로보틱스,로봇 공학 | robust=강건,견고 | robustness=강건성,견고성 | role=역할
role playing=역할극,롤플레잉,역할 수행 | rotary=회전 | rotation=회전 | routing=라우팅 | rule=규칙 | safe=안전
safeguard=보호,안전장치 | safety=안전,안전성 | sample=샘플,표본 | sampler=샘플러 | sampling=샘플링
satellite=위성 | scalable=확장 가능,확장 | scale=규모,스케일 | scaling=확장,스케일링
scaling law=스케일링 법칙,확장 법칙 | scene=장면,씬 | schedule=스케줄 | scheduling=스케줄링 | school=학교
science=과학 | scientific=과학 | scientist=과학자 | score=점수 | screen=화면,스크린 | search=검색,탐색
security=보안 | seeing=보기 | segmentation=분할,세분화 | selection=선택 | selective=선택 | self=자기,자가
self consistency=자기 일관성 | self correction=자기 수정,자가 수정 | self evolving=자기 진화,자가 진화
self improvement=자기 개선,자가 개선 | self play=자기 플레이,자가 대국,셀프 플레이
self reflection=자기 성찰,자기 반성 | self supervised=자기 지도,자가 지도,자기지도 | semantic=의미,시맨틱
sensing=감지 | sensor=센서 | sentence=문장 | sentiment=감성 | sequence=시퀀스,순서 | sequential=순차
serving=서빙 | shape=형태,모양 | shared=공유 | shift=변화,이동 | shopping=쇼핑 | short=짧은 | shot=샷
sight=시력 | sign language=수어,수화 | signal=신호 | simple=간단,단순 | simulation=시뮬레이션
simulator=시뮬레이터 | singing=노래 | single=단일 | sketch=스케치 | skill=기술,스킬 | slide=슬라이드
slow=느린 | small=소형,작은 | small language model=소형 언어 모델 | social=사회 | society=사회
software=소프트웨어 | software engineering=소프트웨어 공학,소프트웨어 엔지니어링 | solution=솔루션,해법
solver=해결사,솔버 | solving=해결 | song=노래 | sound=소리,사운드 | space=공간 | sparse=희소 | sparsity=희소성
spatial=공간 | spatial intelligence=공간 지능 | spatiotemporal=시공간 | speaker=화자 | speaking=말하기
specialized=특화,전문 | spectral=스펙트럼 | speculative=추측,투기
speculative decoding=추측 디코딩,투기 디코딩 | speech=음성 | speech recognition=음성 인식 | speed=속도
sport=스포츠 | stability=안정성 | stabilizing=안정화 | stable=안정 | state=상태 | state space=상태 공간
statistical=통계 | steering=조종,스티어링 | step=단계 | step by step=단계별 | stereo=스테레오
stochastic=확률 | story=이야기,스토리 | storytelling=스토리텔링 | strategic=전략 | strategy=전략
streaming=스트리밍 | strong=강력 | structural=구조 | structure=구조 | structured=구조화 | student=학생
study=연구 | style=스타일 | style transfer=스타일 전송,스타일 변환 | subject=주제,피사체
super resolution=초해상도 | supervised=지도 | supervised fine tuning=지도 미세 조정 | supervision=감독,지도
surgery=수술 | surgical=수술 | survey=조사,서베이,설문 | switching=전환 | symbolic=기호,상징 | synergy=시너지
synthesis=합성 | synthesizing=합성 | synthetic=합성 | synthetic data=합성 데이터 | system=시스템
systematic=체계 | table=표,테이블 | tabular=표,테이블 | tailored=맞춤형 | taking=취하기 | talking=말하는,대화
talking head=토킹 헤드 | task=작업,과제,태스크 | taxonomy=분류 체계,분류 | teacher=교사 | team=팀
technical=기술 | technical report=기술 보고서 | technique=기법 | technology=기술 | temporal=시간 | tensor=텐서
terminal=터미널 | test time=테스트 시간,테스트 타임 | test time scaling=테스트 시간 스케일링,테스트 시간 확장
text=텍스트 | text to image=텍스트 투 이미지,텍스트 이미지,텍스트에서 이미지
text to speech=텍스트 음성 변환,음성 합성 | text to video=텍스트 비디오,텍스트에서 비디오
texture=텍스처,질감 | theorem=정리 | theorem proving=정리 증명 | theory=이론 | theory of mind=마음 이론
think=생각,사고 | thinking=사고,생각 | thought=사고,생각 | time=시간 | time series=시계열 | tiny=초소형,작은
token=토큰 | tokenization=토큰화 | tokenizer=토크나이저 | tool=도구,툴 | tool use=도구 사용 | topic=주제
toward=향하여,향한,위한 | towards=향하여,향한,위한 | toxicity=독성,유해성 | tracing=추적 | tracking=추적
traffic=교통 | trained=훈련,학습 | training=훈련,학습 | training free=훈련 없는,학습 없는
trajectory=궤적,경로 | transfer=전이,전송 | transformation=변환 | transformer=트랜스포머,변환기
transition=전환 | translation=번역,변환 | tree=트리,나무 | tree search=트리 검색,트리 탐색 | trust=신뢰
trustworthy=신뢰 | truth=진실 | tuning=조정,튜닝 | tutorial=튜토리얼 | ultra=초 | unbiased=편향 없는
uncertainty=불확실성 | understanding=이해 | unified=통합,통합된,단일화 | unifying=통합 | universal=범용,보편
unlearning=언러닝,학습 해제 | unlocking=해제,잠금 | unsupervised=비지도 | unveiling=공개 | upsampling=업샘플링
urban=도시 | use=사용,활용 | user=사용자 | utility=유용성 | value=가치,값 | variational=변분 | vector=벡터
vehicle=차량 | verbal=언어 | verifiable=검증 가능 | verifiable reward=검증 가능 보상 | verification=검증
verifier=검증기 | versatile=다재다능,다목적 | via=통한 | video=비디오,영상,동영상
video generation=비디오 생성 | view=뷰,시점 | viewpoint=시점 | virtual=가상
virtual try on=가상 착용,가상 피팅 | vision=비전,시각 | vision language=비전 언어,시각 언어
vision language action=비전 언어 행동,비전 언어 액션 | vision language model=비전 언어 모델,시각 언어 모델
visual=시각,비주얼 | visual question answering=시각 질의응답,시각적 질문 응답 | visualization=시각화
vocabulary=어휘 | voice=음성,목소리 | vulnerability=취약점,취약성 | walking=보행 | war=전쟁
watermark=워터마크 | watermarking=워터마킹 | weak=약한 | weather=날씨,기상 | web=웹 | web agent=웹 에이전트
weight=가중치,무게 | whole body=전신 | wild=야생 | word=단어 | workflow=워크플로우,워크플로 | world=세계,월드
world model=세계 모델,월드 모델 | writing=쓰기,작문,글쓰기 | x ray=엑스레이 | zero=제로
zero shot=제로샷,제로 샷
`;

/** As much as a pair that the texts give so often. */
const weight = 3;

/** The field's own words, each with its Korean ones, as a mined pair is. */
export const fieldGlossary: GlossaryPair[] = entries
  .split(/[|\n]/)
  .filter((entry) => entry.includes('='))
  .flatMap((entry) => {
    const [english = '', korean = ''] = entry.trim().split('=');
    return korean.split(',').map((words) => ({
      english: englishTerms(english),
      korean: koreanTerms(words),
      count: weight,
    }));
  });
